import { FieldsInvalid, NotAllowedNow } from '@zhitong/contracts';
import { allowed, type BriefCommand } from './allowed.js';
import {
  after,
  approved,
  assigned,
  clearedBy,
  drafted,
  from,
  instructed,
  manuscript,
  number,
  proofreadBy,
  published,
  sentTo,
  signedBy,
  type Step,
} from './brief.fixture.js';
import { fulfil } from './instruct.js';
import { acknowledge, answer } from './send.js';
import { initialBrief, type BriefState } from './state.js';
import { abandon, revise } from './write.js';

const reading =
  (recipient: string): Step =>
  (state) =>
    acknowledge({ brief: 'b1', recipient }, state);
const answering =
  (...problems: string[]): Step =>
  (state) =>
    answer({ brief: 'b1', answers: problems.map((problem) => ({ problem, text: `对 ${problem} 的回告` })) }, state);
const revising: Step = (state) => revise({ brief: 'b1', author: 'editor', manuscript }, state);
const abandoning: Step = (state) => abandon({ brief: 'b1', reason: '重复' }, state);

/** One decision of each command. */
const attempts: Record<BriefCommand, Step> = {
  revise: revising,
  proofread: proofreadBy('editor-2'),
  clear: clearedBy('clerk'),
  'sign-off': signedBy('approver'),
  publish: sentTo('mayor'),
  // Who has instructed has read it.
  acknowledge: reading('secretary'),
  instruct: instructed(),
  assign: assigned(),
  fulfil: (state) => fulfil({ brief: 'b1', task: 't1', result: '已列入计划' }, state),
  answer: answering('p1'),
  abandon: abandoning,
};
const states: Record<string, BriefState> = {
  absent: initialBrief,
  drafted: after(drafted()),
  proofread: after(drafted(), proofreadBy('editor-2')),
  cleared: after(drafted(), proofreadBy('editor-2'), clearedBy('clerk')),
  returned: after(drafted(), proofreadBy('editor-2', '请补充依据')),
  approved: after(...approved),
  published: after(...published, instructed(), assigned()),
  answered: after(...published, instructed(), assigned(), answering('p1')),
  abandoned: after(drafted(), abandoning),
};

describe('a brief', () => {
  it('goes from the manuscript through three checks to the leaders and back to the enterprise', () => {
    const state = after(...published, reading('mayor'), answering('p1'));
    expect(state).toMatchObject({
      status: 'answered',
      proofreader: 'editor-2',
      clearer: 'clerk',
      number,
      recipients: ['mayor', 'secretary'],
      acknowledged: ['mayor'],
    });
  });

  it.each(Object.entries(states))('that is %s takes what it allows and refuses the rest, saying so', (name, state) => {
    expect(state.status).toBe(name);
    for (const [command, attempt] of Object.entries(attempts) as [BriefCommand, Step][])
      if (allowed(state).includes(command)) expect(attempt(state).length).toBeGreaterThan(0);
      else expect(refusalOf(attempt, state)).toMatchObject({ command, state: name, allowed: allowed(state) });
  });

  it('goes back with the reason, and all checks start anew', () => {
    const returned = after(drafted(), proofreadBy('editor-2'), clearedBy('clerk', '请删去产量数字'));
    expect(returned).toMatchObject({
      status: 'returned',
      returned: { stage: 'clearance', reason: '请删去产量数字' },
    });
    expect(returned).not.toHaveProperty('proofreader');
    const again = from(returned, revising);
    expect(again.status).toBe('drafted');
    expect(again).not.toHaveProperty('returned');
    expect(refusalOf(signedBy('approver'), again)).toMatchObject({ state: 'drafted' });
  });

  it('says why it was given up', () => {
    expect(states.abandoned).toMatchObject({ abandoned: '重复' });
  });

  it('is sent to each recipient once, and to somebody', () => {
    expect(after(...approved, sentTo('mayor', 'mayor')).recipients).toEqual(['mayor']);
    expect(() => after(...approved, sentTo())).toThrow(FieldsInvalid);
  });

  it('is acknowledged once by each, which changes nothing the second time', () => {
    const once = after(...published, reading('mayor'));
    expect(reading('mayor')(once)).toEqual([]);
    expect(from(once, reading('secretary')).acknowledged).toEqual(['mayor', 'secretary']);
    expect(() => reading('stranger')(once)).toThrow('Not found');
  });

  it('is answered for each of its problems, and for no other, once each', () => {
    const two = after(
      drafted(['p1', 'p2']),
      proofreadBy('editor-2'),
      clearedBy('clerk'),
      signedBy('approver'),
      sentTo('mayor'),
    );
    for (const problems of [[], ['p1'], ['p1', 'p2', 'p3'], ['p1', 'p1', 'p2']])
      expect(() => answering(...problems)(two)).toThrow(FieldsInvalid);
    expect(from(two, answering('p2', 'p1')).status).toBe('answered');
  });
});

function refusalOf(step: Step, state: BriefState): NotAllowedNow {
  try {
    step(state);
  } catch (error) {
    expect(error).toBeInstanceOf(NotAllowedNow);
    return error as NotAllowedNow;
  }
  throw new Error('it was not refused');
}
