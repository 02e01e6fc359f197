import { hashOfInputs, inputsOf, type AssignmentOptions, type Candidate } from './candidate.js';
import { noChair, notEnoughExperts, notToChair } from './not-enough.js';
import { rank, reasonOf, type Ranked } from './rank.js';

export interface Assigned {
  expert: string;
  reason: string;
}

export interface Assignment {
  members: Assigned[];
  chair: Assigned;
  /** In order. */
  reserves: Assigned[];
  /** Different employers among the members. */
  employers: number;
  /** Hash of all that the assignment was computed from: the same inputs and seed give the same panel. */
  inputs: string;
}

const employerOf = ({ expert }: Ranked) => expert.employer.creditCode;
const assigned = (entry: Ranked): Assigned => ({ expert: entry.expert.id, reason: reasonOf(entry) });

/** The first of each employer that is not in `taken`, in order. */
function onePerEmployer(ranked: readonly Ranked[], taken: ReadonlySet<string>): Ranked[] {
  const seen = new Set(taken);
  return ranked.filter((entry) => !seen.has(employerOf(entry)) && seen.add(employerOf(entry)));
}

/** The first ones, among them somebody who can chair, if anybody can: a chair may have to be replaced as well. */
function reservesOf(free: readonly Ranked[], count: number): Ranked[] {
  const first = free.slice(0, count);
  const chair = free.find(({ expert }) => expert.chairs);
  return chair === undefined || first.includes(chair) || count === 0 ? first : [...first.slice(0, -1), chair];
}

/**
 * Chooses chair, members and reserves, one person per employer among all of them.
 * @throws FieldsInvalid naming `size` when there are not enough, `chair` when who is wanted in the chair may not take it
 */
export function assign(candidates: readonly Candidate[], options: AssignmentOptions): Assignment {
  const ranked = rank(candidates, options);
  const chair = ranked.find(({ expert }) => expert.chairs && (options.chair ?? expert.id) === expert.id);
  if (!chair) throw options.chair === undefined ? noChair() : notToChair();
  const free = onePerEmployer(ranked, new Set([employerOf(chair)]));
  const members = free.slice(0, options.size);
  if (members.length < options.size || members.length < options.employers)
    throw notEnoughExperts(Math.max(options.size, options.employers), members.length);
  return {
    chair: assigned(chair),
    members: members.map(assigned),
    reserves: reservesOf(free.slice(options.size), options.reserves).map(assigned),
    employers: members.length,
    inputs: hashOfInputs(inputsOf(candidates, options)),
  };
}
