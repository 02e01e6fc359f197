import type { BoardEntry } from '@zhitong/contracts';
import { anyOf, type Projection } from '@zhitong/events';
import { entriesOf } from '../domain/board/entries.js';
import type { Subject } from '../domain/board/subject.js';

/** Reads subjects and keeps other batches away from them, in the order of their ids so that none deadlock. */
export async function lockSubjects(
  { query, send, schema }: Projection,
  ids: readonly string[],
): Promise<Map<string, Subject>> {
  send(
    {
      name: `make subjects ${schema}`,
      text: `INSERT INTO ${schema}.board_subject (id, parts) SELECT id, '{}' FROM unnest($1::text[]) t(id)
     ORDER BY id COLLATE "C" ON CONFLICT DO NOTHING`,
    },
    [ids],
  );
  const rows = await query<{ id: string; parts: Subject }>(
    {
      name: `lock subjects ${schema}`,
      text: `SELECT id, parts FROM ${schema}.board_subject WHERE id = ${anyOf(1)} ORDER BY id COLLATE "C" FOR UPDATE`,
    },
    [ids],
  );
  return new Map(rows.map(({ id, parts }) => [id, parts]));
}

/** Writes subjects that are locked, and their entries anew: what is no longer public leaves no row behind. */
export function saveSubjects({ send, schema }: Projection, subjects: ReadonlyMap<string, Subject>): void {
  if (subjects.size === 0) return;
  send(
    {
      name: `save subjects ${schema}`,
      text: `INSERT INTO ${schema}.board_subject (id, parts)
     SELECT * FROM jsonb_to_recordset($1::jsonb) r (id text, parts jsonb)
     ON CONFLICT (id) DO UPDATE SET parts = excluded.parts`,
    },
    [JSON.stringify([...subjects].map(([id, parts]) => ({ id, parts })))],
  );
  send({ name: `clear entries ${schema}`, text: `DELETE FROM ${schema}.board_entry WHERE subject = ${anyOf(1)}` }, [
    [...subjects.keys()],
  ]);
  const rows = [...subjects].flatMap(([subject, parts]) =>
    entriesOf(subject, parts).map((entry) => ({ subject, ...rowOf(entry) })),
  );
  send(
    {
      name: `save entries ${schema}`,
      text: `INSERT INTO ${schema}.board_entry (list, id, subject, title, at, opens_at, closes_at, industry, words, body)
     SELECT list, id, subject, title, at, "opensAt", "closesAt", industry, words, body
     FROM jsonb_to_recordset($1::jsonb) r (list text, id text, subject text, title text, at timestamptz,
       "opensAt" timestamptz, "closesAt" timestamptz, industry text, words text, body jsonb)`,
    },
    [JSON.stringify(rows)],
  );
}

const rowOf = (entry: BoardEntry) => ({
  ...entry,
  industry: entry.body.industry ?? null,
  words: wordsOf(entry).filter(Boolean).join('\n').toLowerCase(),
});

/** What a search finds: words that the entry shows, not its codes. */
function wordsOf({ title, body }: BoardEntry): (string | undefined)[] {
  const {
    organisation,
    description,
    background,
    stateOfTheArt,
    significance,
    indicators,
    call,
    notice,
    result,
    outcome,
  } = body;
  return [
    ...[title, organisation, description, background, stateOfTheArt, significance],
    ...(indicators ?? []).map(({ name }) => name),
    ...[call?.goal, call?.requirements],
    ...[notice?.kind === 'award' ? notice.team : undefined, result?.team, outcome?.team],
  ];
}
