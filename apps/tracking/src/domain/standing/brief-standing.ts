import type { BriefPart, BriefStatus } from '../parts/brief-part.js';
import type { Standing } from './standing.js';
import type { State } from './state.js';
import type { Waiting } from './waiting.js';

export type Briefs = Readonly<Record<string, BriefPart>>;

const stateOf: Record<BriefStatus, State | undefined> = {
  drafted: 'brief-drafted',
  proofread: 'brief-proofread',
  cleared: 'brief-cleared',
  returned: 'brief-returned',
  approved: 'brief-approved',
  published: 'brief-published',
  answered: 'answered',
  abandoned: undefined,
  dropped: undefined,
};

/** The standing of each brief that still carries the problem, the one that has come furthest first. */
export const inBriefs = (briefs: Briefs): Standing[] =>
  Object.entries(briefs)
    .sort(([a, one], [b, other]) => rank(other) - rank(one) || (a < b ? -1 : 1))
    .flatMap(([id, brief]) => {
      const state = stateOf[brief.status];
      if (state === undefined) return [];
      const instructed = state === 'brief-published' && brief.instructions.length > 0;
      const since = instructed ? brief.instructions[0]!.since : brief.since;
      return [{ state: instructed ? 'instructed' : state, since, waits: waitsOf(id, brief) }];
    });

const rank = ({ status }: BriefPart): number => Object.keys(stateOf).indexOf(status);

/** Writing, proofreading, clearing and signing are different people's. */
function waitsOf(subject: string, brief: BriefPart): Waiting[] {
  const { status, since, title } = brief;
  const hands = [brief.author, brief.proofreader, brief.clearer].flatMap((account) => account ?? []);
  const about = { subject, since, ...(title === '' ? {} : { title }) };
  switch (status) {
    case 'drafted':
      return [{ kind: 'proofread-brief', role: 'editor', except: hands, ...about }];
    case 'proofread':
      return [{ kind: 'clear-brief', role: 'secretariat', except: hands, ...about }];
    case 'cleared':
      return [{ kind: 'sign-brief', role: 'approver', except: hands, ...about }];
    case 'returned': {
      const author = brief.author === undefined ? {} : { account: brief.author };
      return [{ kind: 'revise-brief', role: 'editor', ...author, ...about }];
    }
    case 'approved':
      return [{ kind: 'send-brief', role: 'editor', ...about }];
    case 'published':
      return [...receipts(brief, about), ...unassigned(brief, about), ...tasks(brief), answer(brief, about)];
    case 'answered':
      return [...receipts(brief, about), ...tasks(brief)];
    case 'abandoned':
    case 'dropped':
      return [];
  }
}

type About = Pick<Waiting, 'subject' | 'since' | 'title'>;

const answer = ({ published, since }: BriefPart, about: About): Waiting => ({
  ...about,
  kind: 'answer-enterprise',
  role: 'editor',
  since: published ?? since,
});

const receipts = ({ recipients, acknowledged, published, since }: BriefPart, about: About): Waiting[] =>
  recipients
    .filter((leader) => !acknowledged.includes(leader))
    .map((account) => ({ ...about, kind: 'acknowledge-brief', role: 'leader', account, since: published ?? since }));

/** Once the enterprise has its answer, nobody waits for an instruction to be split into tasks any more. */
const unassigned = ({ instructions }: BriefPart, { title }: About): Waiting[] =>
  instructions
    .filter((instruction) => instruction.tasks.length === 0)
    .map(({ id, since }) => ({
      kind: 'assign-instruction',
      role: 'secretariat',
      since,
      subject: id,
      ...(title === undefined ? {} : { title }),
    }));

/** An owner can hold any role. */
const tasks = ({ instructions }: BriefPart): Waiting[] =>
  instructions
    .flatMap((instruction) => instruction.tasks)
    .filter(({ done }) => !done)
    .map(({ id, owner, what, due, since }) => ({
      kind: 'fulfil-task',
      account: owner,
      since,
      due,
      subject: id,
      title: what,
    }));
