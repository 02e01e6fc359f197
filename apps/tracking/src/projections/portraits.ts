import { anyOf, type Projection } from '@zhitong/events';
import { commonAudiences } from '../domain/audience.js';
import { noParts, type Parts } from '../domain/parts/parts.js';
import { isFinal, stageOf } from '../domain/standing/state.js';
import { isTask } from '../domain/standing/waiting.js';
import type { Portrait } from './portrait.js';

/**
 * Reads the parts of problems and keeps other batches away from them. Partitions are consumed at the same time, and
 * facts of several may concern one problem: rows are made and locked in the order of their ids, so that two batches
 * wait for each other instead of overwriting or deadlocking.
 * @param problems sorted, each once
 */
export async function lockParts(
  { query, send, schema }: Projection,
  problems: readonly string[],
): Promise<Map<string, Parts>> {
  send(
    {
      name: `make problems ${schema}`,
      text: `INSERT INTO ${schema}.tracked_problem (id, parts) SELECT id, $2::jsonb FROM unnest($1::text[]) t(id)
     ORDER BY id COLLATE "C" ON CONFLICT DO NOTHING`,
    },
    [problems, JSON.stringify(noParts)],
  );
  const rows = await query<{ id: string; parts: Parts }>(
    {
      name: `lock problems ${schema}`,
      text: `SELECT id, parts FROM ${schema}.tracked_problem WHERE id = ${anyOf(1)} ORDER BY id COLLATE "C" FOR UPDATE`,
    },
    [problems],
  );
  return new Map(rows.map(({ id, parts }) => [id, parts]));
}

/** Writes problems that are locked, their standings and what they wait for, in one statement for each table. */
export function savePortraits({ send, schema }: Projection, portraits: readonly Portrait[]): void {
  if (portraits.length === 0) return;
  send(
    {
      name: `save problems ${schema}`,
      text: `INSERT INTO ${schema}.tracked_problem (id, known, number, title, submitters, lead, team, readers, parts)
     SELECT * FROM jsonb_to_recordset($1::jsonb) r (id text, known boolean, number text, title text, submitters text[],
       lead text, team text, readers text[], parts jsonb)
     ON CONFLICT (id) DO UPDATE SET known = excluded.known, number = excluded.number, title = excluded.title,
       submitters = excluded.submitters, lead = excluded.lead, team = excluded.team, readers = excluded.readers,
       parts = excluded.parts`,
    },
    [JSON.stringify(portraits.map(({ standings: _, ...problem }) => problem))],
  );
  send(
    {
      name: `save standings ${schema}`,
      text: `INSERT INTO ${schema}.standing (problem, audience, state, stage, final, since, waits)
     SELECT * FROM jsonb_to_recordset($1::jsonb) r (problem text, audience text, state text, stage text, final boolean,
       since timestamptz, waits jsonb)
     ON CONFLICT (problem, audience) DO UPDATE SET state = excluded.state, stage = excluded.stage,
       final = excluded.final, since = excluded.since, waits = excluded.waits`,
    },
    [JSON.stringify(portraits.flatMap(standingRows))],
  );
  send({ name: `clear waiting ${schema}`, text: `DELETE FROM ${schema}.waiting WHERE problem = ${anyOf(1)}` }, [
    portraits.map(({ id }) => id),
  ]);
  send(
    {
      name: `save waiting ${schema}`,
      text: `INSERT INTO ${schema}.waiting (problem, n, kind, role, account, organisation, barred, since, due, subject, title)
     SELECT problem, n, kind, role, account, organisation, coalesce("except", '{}'), since, due, subject, title
     FROM jsonb_to_recordset($1::jsonb) r (problem text, n int, kind text, role text, account text, organisation text,
       "except" text[], since timestamptz, due timestamptz, subject text, title text)`,
    },
    [JSON.stringify(portraits.flatMap(waitingRows))],
  );
}

const standingRows = ({ id, standings }: Portrait) =>
  commonAudiences.map((audience) => {
    const { state, since, waits } = standings[audience];
    const at = since === '' ? null : since;
    return { problem: id, audience, state, stage: stageOf(state), final: isFinal(state), since: at, waits };
  });

/** What nobody can do anything about is shown with the standing, but is nobody's task. */
const waitingRows = ({ id, known, standings }: Portrait) =>
  known ? standings.all.waits.filter(isTask).map((wait, n) => ({ problem: id, n, ...wait })) : [];
