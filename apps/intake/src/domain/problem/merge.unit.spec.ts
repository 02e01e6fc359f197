import { type FieldsInvalid, NotAllowedNow } from '@zhitong/contracts';
import { accept, reject, returned, returnForCorrection } from './formal-check.js';
import { absorb, merge, unmerge } from './merge.js';
import { correct } from './correct.js';
import { after, at, later, passed, reasons, rules, submission, submitted, text } from './problem.fixture.js';
import { problem } from './problem.js';
import { separate } from './separate.js';
import { initialProblem, type ProblemState } from './state.js';
import { submit } from './submit.js';
import { withdraw } from './withdraw.js';

const other = () => {
  const organisation = { id: 'org-2', name: '乌苏节水公司', creditCode: '91350100M000100Y43' };
  const command = submission({ problem: 'problem-2', number: 'SW2026-0002', by: 'enterprise-2', organisation });
  return after(initialProblem, submit(command, initialProblem));
};
const command = { into: 'problem-1', reason: '同一问题', at, rules };
const merged = (gone: ProblemState = other(), stays: ProblemState = submitted()) => ({
  gone: after(gone, merge(command, gone, stays)),
  stays: after(stays, absorb(command, stays, gone)),
});

describe('merging', () => {
  it('keeps both submitters, and the text of the one that went', () => {
    const { gone, stays } = merged();
    expect(gone).toMatchObject({
      status: 'merged',
      merged: { into: 'problem-1', was: 'submitted' },
      dossier: other().dossier,
    });
    expect(stays.dossier!.joined).toEqual([
      { problem: 'problem-2', number: 'SW2026-0002', organisation: other().dossier!.organisation },
    ]);
    expect(stays.status).toBe('submitted');
  });

  it('tells each submitter, on the side that suffices alone', () => {
    const { gone, stays } = merged();
    expect(problem.messages!(merge(command, other(), submitted())[0]!, gone, '')).toMatchObject([
      { account: 'enterprise-2', kind: 'problem.merged' },
    ]);
    expect(problem.messages!(absorb(command, submitted(), other())[0]!, stays, '')).toMatchObject([
      { account: 'enterprise-1', kind: 'problem.absorbed' },
    ]);
    const [accepted] = accept({ checklist: passed, at, rules }, stays);
    expect(accepted!.data.problems).toEqual(['problem-1', 'problem-2']);
    expect(problem.messages!(accepted!, stays, '').map(({ account }) => account)).toEqual([
      'enterprise-1',
      'enterprise-2',
    ]);
  });

  it('names to each submitter the own problem only', () => {
    const theirs = submission({ text: { ...text, title: '只有对方知道的问题名称' } });
    const leading = after(initialProblem, submit(theirs, initialProblem));
    const { stays } = merged(other(), leading);
    const accepted = accept({ checklist: passed, at, rules }, stays);
    const { title } = other().dossier!;
    expect(problem.messages!(accepted[0]!, stays, '')).toEqual([
      expect.objectContaining({ account: 'enterprise-1' }),
      {
        account: 'enterprise-2',
        kind: 'problem.accepted',
        params: { problem: 'problem-2', number: 'SW2026-0002', title },
      },
    ]);
    const corrected = correct({ fields: { months: 3 }, reason: '对方录入有误', at, rules }, stays);
    const third = { ...other(), id: 'problem-3', owner: 'enterprise-3' };
    for (const fact of [...corrected, ...absorb(command, stays, third)])
      expect(problem.messages!(fact, after(stays, [fact]), '').map(({ account }) => account)).toEqual(['enterprise-1']);
  });

  it('tells an account with several problems in it once', () => {
    const mine = { ...other(), owner: 'enterprise-1' };
    const { stays } = merged(mine);
    expect(problem.messages!(absorb(command, submitted(), mine)[0]!, stays, '')).toEqual([]);
    const [accepted] = accept({ checklist: passed, at, rules }, stays);
    expect(problem.messages!(accepted!, stays, '')).toMatchObject([{ params: { problem: 'problem-1' } }]);
  });

  it.each([
    ['into itself', submitted(), 'merge-into-itself'],
    ['into nothing', initialProblem, 'merge-target-unknown'],
    [
      'into a withdrawn one',
      after(submitted(), withdraw({ reason: '已自行解决', at, rules }, submitted())),
      'merge-target-closed',
    ],
    ['into a rejected one', after(submitted(), reject({ reasons, at, rules }, submitted())), 'merge-target-closed'],
  ])('is refused %s, naming the field', (_case, target, code) => {
    const state = target.id === 'problem-1' && code === 'merge-into-itself' ? submitted() : other();
    try {
      merge(command, state, target);
      throw new Error('was merged');
    } catch (error) {
      expect((error as FieldsInvalid).fields).toMatchObject([{ field: 'into', code }]);
    }
  });

  it('and withdrawing tell whether the review ever had the problem', () => {
    const accepted = after(other(), accept({ checklist: passed, at, rules }, other()));
    const revised = after(accepted, [returned({ reasons, from: 'review', reviewRound: 1, at, rules }, accepted)]);
    const said = (state: ProblemState) => [
      merge(command, state, submitted())[0]!.data.wasAccepted,
      withdraw({ reason: '不再需要', at, rules }, state).at(-1)!.data,
    ];
    expect(said(other())).toEqual([false, expect.objectContaining({ wasAccepted: false })]);
    for (const state of [accepted, revised])
      expect(said(state)).toEqual([true, expect.objectContaining({ wasAccepted: true })]);
  });

  it('is refused for a problem that took others in', () => {
    expect(() => merge({ ...command, into: 'problem-3' }, merged().stays, other())).toThrow(NotAllowedNow);
  });
});

describe('undoing a merge', () => {
  const undo = { reason: '不是同一问题', at: later(7 * 24), rules };

  it('is possible for seven days, to the second', () => {
    expect(unmerge(undo, merged().gone)).toHaveLength(1);
    expect(() => unmerge({ ...undo, at: new Date(+undo.at + 1) }, merged().gone)).toThrow(
      /time in which the merge could be undone/,
    );
  });

  it('brings the problem back to the formal check with the whole time, and separates the other', () => {
    const { gone, stays } = merged();
    const state = after(gone, unmerge(undo, gone));
    expect(state).toMatchObject({ status: 'submitted', clock: { from: undo.at.toISOString() } });
    expect(state.merged).toBeUndefined();
    const alone = after(stays, separate({ separated: 'problem-2', reason: undo.reason }, stays));
    expect(alone.dossier!.joined).toEqual([]);
    expect(alone.absorbed).toEqual([]);
  });

  it('brings an accepted problem back to the review', () => {
    const accepted = after(other(), accept({ checklist: passed, at, rules }, other()));
    const { gone } = merged(accepted);
    const [fact] = unmerge(undo, gone);
    expect(fact!.data).toMatchObject({ wasAccepted: true, from: 'problem-1' });
    expect(after(gone, [fact!]).status).toBe('accepted');
  });

  it('asks again for the correction that was asked for, without counting it twice', () => {
    const back = after(other(), returnForCorrection({ reasons, at, rules }, other()));
    const { gone } = merged(back);
    const state = after(gone, unmerge(undo, gone));
    expect(state).toMatchObject({
      status: 'returned',
      reasons,
      returns: 1,
      checkReturns: 1,
      clock: { name: 'correction', from: undo.at.toISOString() },
    });
  });
});

describe('when the problem goes that others were merged into', () => {
  it.each([
    ['withdrawn', (state: ProblemState) => withdraw({ reason: '已自行解决', at, rules }, state)],
    ['rejected', (state: ProblemState) => reject({ reasons, at, rules }, state)],
  ])('%s: they come back, however long ago the merge was', (_case, go) => {
    const { gone, stays } = merged();
    expect(go(stays).map(({ type }) => type)).toEqual([
      'ProblemSeparated',
      expect.stringMatching(/Withdrawn|Rejected/),
    ]);
    expect(go(stays).at(-1)!.data.problems).toEqual(['problem-1']);
    const facts = unmerge({ reason: '牵头问题已撤回', at: later(1000), rules, leaderGone: true }, gone);
    expect(after(gone, facts).status).toBe('submitted');
  });
});
