/*
 * Behind one key thousands of lines may be queued: these go from key to key through the primary key, and read as many rows
 * as there are keys. PostgreSQL does no such skipping by itself. A line that is no event has epoch 0, every other a higher
 * one: by that, and not by its kind, the index tells them apart.
 */

const keysOf = (only: string) => `
  RECURSIVE step AS (
    (SELECT topic, key FROM events.parked WHERE grp = $1 AND ${only} ORDER BY grp, topic, key LIMIT 1)
    UNION ALL
    SELECT next.topic, next.key FROM step, LATERAL (
      SELECT topic, key FROM events.parked p
      WHERE p.grp = $1 AND (p.topic, p.key) > (step.topic, step.key) AND ${only} ORDER BY p.grp, p.topic, p.key LIMIT 1) next)`;

const firstOf = (place: string, which: string) => `
  (SELECT * FROM events.parked p WHERE p.grp = $1 AND p.topic = ${place}.topic AND p.key = ${place}.key AND ${which}
   ORDER BY p.grp, p.topic, p.key, p.epoch, p.seq, p.off LIMIT 1)`;

const headsOf = (place: string) => `
  LATERAL (${firstOf(place, 'p.epoch > 0')} UNION ALL ${firstOf(place, 'p.epoch = 0')}) head`;

/** Of group $1 the heads behind key $2, topic $3, and whether that was a foreign line $4. */
export const headsQuestion = `
  WITH ${keysOf('true')},
  page AS (SELECT key, topic FROM step WHERE (key, topic) >= ($2, $3) ORDER BY key, topic LIMIT 201)
  SELECT head.* FROM page, ${headsOf('page')}
  WHERE (head.key, head.topic, head.epoch = 0) > ($2, $3, $4)
  ORDER BY head.key, head.topic, head.epoch = 0 LIMIT 200`;

/** Of group $1 the heads of topic $2, key $3. */
export const headsOfKeyQuestion = `
  SELECT head.* FROM (SELECT $2::text AS topic, $3::text AS key) place, ${headsOf('place')}`;

/** Of group $1 the keys whose queue could go on. */
export const startableQuestion = `
  WITH ${keysOf('epoch > 0')}
  SELECT step.topic, step.key FROM step, LATERAL ${firstOf('step', 'p.epoch > 0')} head
  LEFT JOIN events.seen s ON s.grp = $1 AND s.topic = head.topic AND s.key = head.key
  WHERE head.kind IN ('gap', 'queued') AND head.seq <= coalesce(s.seq, 0) + 1`;
