import { beijingDate } from '@zhitong/contracts';
import type { Printing } from '@zhitong/documents/nest';
import type { Actor } from '@zhitong/identity';
import type { EntityManager } from 'typeorm';
import type { BriefState } from '../domain/brief/state.js';
import { evidenceGist } from '../domain/evidence/gist.js';
import { evidenceName } from '../domain/evidence/names.js';
import type { KeptManuscript } from '../persistence/manuscripts.js';
import { citedEvidence } from '../queries/cited-evidence.js';
import { lastRankOf } from '../queries/last-rank.js';
import { mattersOf } from '../queries/matters-of.js';
import { worksInOffice } from './brief-view.js';

/**
 * What stands around the text of a brief for whoever reads it: its head, what its statements rest on; for a leader the
 * post to instruct under, for the office what it is about. Like the print, it tells a leader nothing of the office.
 */
export async function readingOf(
  manager: EntityManager,
  actor: Actor,
  { problems }: BriefState,
  { body: { statements }, at, signedAt }: KeptManuscript,
  { bulletin, issuer, classification }: Printing,
) {
  const ids = statements.flatMap(({ evidence }) => evidence);
  const cited = await citedEvidence(manager, problems, ids);
  const rank = actor.role === 'leader' ? await lastRankOf(manager, actor.account) : undefined;
  return {
    head: { mark: bulletin, issuer, classification, date: beijingDate(signedAt ?? at) },
    cited: cited.map(({ id, kind, at: recorded, number, payload }) => ({
      id,
      name: evidenceName(kind),
      gist: evidenceGist(kind, payload),
      at: recorded,
      ...(number === null ? {} : { number }),
    })),
    ...(rank === undefined ? {} : { rank }),
    ...(worksInOffice(actor) ? { matters: await mattersOf(manager, problems) } : {}),
  };
}
