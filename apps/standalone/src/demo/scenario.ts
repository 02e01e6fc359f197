import { accept, merge, reject, returnAndCorrect, resubmit, submit, withdraw } from './acts/intake.js';
import { actOnBrief, answerEnterprises, publishBrief, type Matter } from './acts/briefs.js';
import { bidAndAward, carryOut, failCall, publishCall } from './acts/research.js';
import { cancelled, conclude, confirmed, discuss, formPanel, objectInVain, score } from './acts/review.js';
import type { Cast } from './cast.js';
import { Unexpected, until } from './client.js';
import type { Sample } from './sample.js';

/** A sample on its way. */
export interface Walk {
  sample: Sample;
  problem: string;
}

export type Tell = (walk: Pick<Walk, 'sample'>, step: string) => void;

const good = [0.88, 0.86, 0.9];
const poor = [0.52, 0.5, 0.48];
const middling = [0.7, 0.72, 0.68];
const apart = [0.95, 0.55, 0.9];

/** Submits, with a return for correction where the sample has one. */
export async function begin(cast: Cast, campaign: string, sample: Sample, tell: Tell): Promise<Walk> {
  tell({ sample }, 'submit');
  const problem = await submit(cast, campaign, sample);
  if (sample.returned === true) {
    tell({ sample }, 'return, correct, resubmit');
    await returnAndCorrect(cast, problem, sample);
  }
  return { sample, problem };
}

/** From the formal check to the end of the review; the path decides which end. */
export async function review(cast: Cast, walk: Walk, tell: Tell): Promise<void> {
  const { sample, problem } = walk;
  tell(walk, 'accept, form a panel');
  await accept(cast, problem);
  await formPanel(cast, problem, sample.declares);
  if (sample.path === 'crossing') {
    tell(walk, 'score in part, withdraw meanwhile');
    await score(cast, problem, good, 1);
    await withdraw(cast, problem, sample);
    await cancelled(cast, problem);
    return;
  }
  tell(walk, 'score and conclude');
  await scoreToConclusion(cast, walk);
  if (sample.path === 'declined') return;
  await confirmed(cast, problem);
  if (sample.objected === true) {
    tell(walk, 'objection, dismissed');
    await objectInVain(cast, problem);
  }
}

async function scoreToConclusion(cast: Cast, { sample, problem }: Walk): Promise<void> {
  if (sample.discussed === true) {
    await score(cast, problem, apart);
    await discuss(cast, problem);
  }
  if (sample.revised === true) {
    await score(cast, problem, middling);
    expectOutcome(await conclude(cast, problem), 'revise');
    await until(
      `${problem} to come back for revision`,
      async () => (await cast.clerk().get<{ status: string }>(`/api/intake/problems/${problem}`)).status === 'returned',
    );
    await resubmit(cast, problem, sample, '，由两家机构分别检测');
    await accept(cast, problem);
    await formPanel(cast, problem);
  }
  const declined = sample.path === 'declined';
  await score(cast, problem, declined ? poor : good);
  expectOutcome(await conclude(cast, problem), declined ? 'declined' : 'approved');
}

function expectOutcome(outcome: string, expected: string): void {
  if (outcome !== expected) throw new Unexpected(`the review ended with '${outcome}', not '${expected}'`);
}

/** From the topic to the accepted results. */
export async function research(cast: Cast, walk: Walk, tell: Tell): Promise<void> {
  const { sample, problem } = walk;
  tell(walk, 'call, bids, award');
  await publishCall(cast, problem, sample);
  if (sample.callFails === true) {
    await failCall(cast, problem);
    await publishCall(cast, problem, sample);
  }
  await bidAndAward(cast, problem, sample);
  tell(walk, 'milestones, results, acceptance');
  await carryOut(cast, problem, sample);
}

/** From the manuscript to the answer; several problems can share a brief. */
export async function brief(cast: Cast, walks: readonly Walk[], tell: Tell): Promise<void> {
  const matters: Matter[] = walks.map(({ sample, problem }) => ({ problem, title: sample.problem.title }));
  const urgent = walks[0]!.sample.path === 'urgent';
  for (const walk of walks) tell(walk, 'brief, sign-off, number');
  const { id } = await publishBrief(cast, matters, urgent ? 'review' : 'research', urgent);
  for (const walk of walks) tell(walk, 'acknowledge, instruct, carry out, answer');
  await actOnBrief(cast, id);
  await answerEnterprises(cast, id, matters);
}

export { merge, reject, withdraw };
