/** The last reading of each meter in a batch. */
export interface Latest {
  key: string;
  seq: bigint | number;
  value: number;
}

/** The set-based statement of both sides. */
export const upsertLatest = {
  name: 'upsert latest',
  text: `INSERT INTO latest (key, seq, value) SELECT * FROM unnest($1::text[], $2::bigint[], $3::bigint[])
         ON CONFLICT (key) DO UPDATE SET seq = excluded.seq, value = excluded.value`,
};

/** The last one of each key wins. */
export function lastOfEachKey(events: Iterable<Latest>): unknown[] {
  const rows = [...new Map([...events].map((event) => [event.key, event])).values()];
  return [rows.map(({ key }) => key), rows.map(({ seq }) => seq), rows.map(({ value }) => value)];
}
