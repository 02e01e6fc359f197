import { createHash } from 'node:crypto';
import { FieldsInvalid } from '@zhitong/contracts';
import type { Conflict } from './conflicts.js';
import type { Expert } from './expert.js';

/** Someone who could sit on the panel, with what speaks against it. */
export interface Candidate {
  expert: Expert;
  conflicts: readonly Conflict[];
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
  /** Members of a former panel on the same problem. */
  former: readonly string[];
}

export interface Assigned {
  expert: string;
  reason: string;
}

export interface Assignment {
  members: Assigned[];
  chair: Assigned;
  /** In order. */
  reserves: Assigned[];
  employers: number;
  /** Hash of all that the assignment was computed from: the same inputs and seed give the same panel. */
  inputs: string;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Longest common prefix of the expert's and the problem's discipline codes, 0 to 7. */
const fitOf = ({ disciplines }: Expert, wanted: readonly string[]): number => {
  let best = 0;
  for (const own of disciplines)
    for (const code of wanted) {
      let same = 0;
      while (same < Math.min(own.length, code.length) && own[same] === code[same]) same += 1;
      best = Math.max(best, same);
    }
  return best;
};

const eligible = ({ expert, conflicts }: Candidate, options: AssignmentOptions): boolean =>
  expert.active &&
  conflicts.length === 0 &&
  expert.reviewsThisYear < options.reviewsPerYear &&
  !options.former.includes(expert.id);

/**
 * Chooses members, chair and reserves. `draw` orders the eligible by a hash of seed and expert, which is a draw that
 * anybody can replay; `fit` by how near their disciplines are, the draw deciding between equals. One person per
 * employer, the problem's society first.
 * @throws FieldsInvalid naming `size` when there are not enough
 */
export function assign(candidates: readonly Candidate[], options: AssignmentOptions): Assignment {
  const lot = ({ id }: Expert) => sha256(`${options.seed}:${id}`);
  const ranked = candidates
    .filter((candidate) => eligible(candidate, options))
    .map(({ expert }) => ({
      expert,
      home: expert.society === options.society,
      fit: fitOf(expert, options.disciplines),
      lot: lot(expert),
    }))
    .sort(
      (a, b) =>
        Number(b.home) - Number(a.home) || (options.method === 'fit' ? b.fit - a.fit : 0) || (a.lot < b.lot ? -1 : 1),
    );

  const employers = new Set<string>();
  const taken: typeof ranked = [];
  const take = (entry: (typeof ranked)[number]) => {
    taken.push(entry);
    employers.add(entry.expert.employer.creditCode);
  };
  const free = (entry: (typeof ranked)[number]) => !employers.has(entry.expert.employer.creditCode);

  const chair = ranked.find(({ expert }) => expert.chairs);
  if (!chair) throw notEnough(options.size, 0, 'chair');
  take(chair);
  for (const entry of ranked) if (taken.length <= options.size && free(entry)) take(entry);
  const members = taken.slice(1);
  if (members.length < options.size || employers.size - 1 < options.employers)
    throw notEnough(options.size, members.length, 'member');
  const reserves = ranked
    .filter(free)
    .filter(
      ({ expert }, index, all) =>
        all.findIndex((other) => other.expert.employer.creditCode === expert.employer.creditCode) === index,
    );

  const reasoned = ({ expert, home, fit, lot }: (typeof ranked)[number]): Assigned => ({
    expert: expert.id,
    reason: `${home ? 'of the society' : 'of another society'}, discipline fit ${fit}, no conflict, lot ${lot.slice(0, 8)}`,
  });
  return {
    chair: reasoned(chair),
    members: members.map(reasoned),
    reserves: reserves.slice(0, options.reserves).map(reasoned),
    employers: new Set(members.map(({ expert }) => expert.employer.creditCode)).size,
    inputs: `sha256:${sha256(JSON.stringify({ candidates: [...candidates].sort((a, b) => (a.expert.id < b.expert.id ? -1 : 1)), options }))}`,
  };
}

const notEnough = (wanted: number, found: number, duty: 'chair' | 'member') =>
  new FieldsInvalid([
    duty === 'chair'
      ? {
          field: 'size',
          code: 'no-chair',
          message: { zh: '没有无回避情形、可任组长的专家', en: 'there is no expert without a conflict who can chair' },
        }
      : {
          field: 'size',
          code: 'not-enough-experts',
          message: {
            zh: `符合条件且单位不重复的专家只有 ${found} 位，需要 ${wanted} 位`,
            en: `only ${found} experts of different employers are free of conflicts; ${wanted} are needed`,
          },
        },
  ]);
