import { createHash } from 'node:crypto';
import { canonical } from '../canonical.js';
import type { Expert } from './expert.js';

/** Someone who could sit on the panel, with what speaks against it. Names play no part in an assignment. */
export interface Candidate {
  expert: Pick<Expert, 'id' | 'employer' | 'society' | 'disciplines' | 'reviewsThisYear' | 'chairs' | 'active'>;
  conflicts: readonly { kind: string }[];
}

export interface AssignmentOptions {
  method: 'draw' | 'fit';
  seed: string;
  size: number;
  employers: number;
  reserves: number;
  reviewsPerYear: number;
  society: string;
  disciplines: readonly string[];
  /** Whom the secretariat wants in the chair; the first who can, where nobody is named. */
  chair?: string;
  /** Members of a former panel whose conclusion an objection overturned. */
  former: readonly string[];
}

/** All that an assignment is computed from: kept, so that anybody allowed to can compute it again. */
export interface AssignmentInputs {
  candidates: Candidate[];
  options: AssignmentOptions;
}

const byId = (a: Candidate, b: Candidate) => (a.expert.id < b.expert.id ? -1 : 1);

/** The inputs in one fixed form: no names, no evidence, in the order of the accounts. */
export const inputsOf = (candidates: readonly Candidate[], options: AssignmentOptions): AssignmentInputs => ({
  candidates: [...candidates].sort(byId).map(({ expert, conflicts }) => ({
    expert: {
      id: expert.id,
      employer: { name: '', creditCode: expert.employer.creditCode },
      society: expert.society,
      disciplines: expert.disciplines,
      reviewsThisYear: expert.reviewsThisYear,
      chairs: expert.chairs,
      active: expert.active,
    },
    conflicts: conflicts.map(({ kind }) => ({ kind })),
  })),
  options: {
    method: options.method,
    seed: options.seed,
    size: options.size,
    employers: options.employers,
    reserves: options.reserves,
    reviewsPerYear: options.reviewsPerYear,
    society: options.society,
    disciplines: options.disciplines,
    ...(options.chair === undefined ? {} : { chair: options.chair }),
    former: [...options.former].sort(),
  },
});

/** Names the algorithm. */
export const hashOfInputs = (inputs: AssignmentInputs): string =>
  `sha256:${createHash('sha256').update(canonical(inputs)).digest('hex')}`;
