import { ProblemJoinedCorrected } from '@zhitong/contracts';
import type { FactOf } from '@zhitong/events';
import { canonical } from '../canonical.js';
import { concerned, dossierOf, type ProblemState } from './state.js';

/**
 * The side of the problem that stays, when one that was merged into it is corrected: who is told of it, and who may not
 * review it, goes by what stands there. Nothing where that says the same as before.
 */
export function correctJoined(
  { reason }: { reason: string },
  leader: ProblemState,
  corrected: ProblemState,
): FactOf<typeof ProblemJoinedCorrected>[] {
  const { number, organisation, title } = dossierOf(corrected);
  const { id: problem, owner } = corrected;
  const known = leader.absorbed.find((one) => one.problem === problem);
  if (!known) return [];
  const before = dossierOf(leader);
  const entry = before.joined.find((one) => one.problem === problem);
  const joined = { problem, number, organisation };
  const said = { joined: entry, title: known.title, owner: known.owner };
  if (canonical(said) === canonical({ joined, title, owner })) return [];
  return [
    ProblemJoinedCorrected({
      // The corrected one is told on its own side.
      problems: concerned(leader).filter((id) => id !== problem),
      joined,
      title,
      owner,
      dossier: { ...before, joined: before.joined.map((one) => (one.problem === problem ? joined : one)) },
      reason,
    }),
  ];
}
