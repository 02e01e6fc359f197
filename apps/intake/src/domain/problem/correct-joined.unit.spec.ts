import { correct, type Correct } from './correct.js';
import { correctJoined } from './correct-joined.js';
import { accept } from './formal-check.js';
import { absorb, merge } from './merge.js';
import { after, at, passed, rules, submission, submitted } from './problem.fixture.js';
import { problem } from './problem.js';
import { initialProblem, type ProblemState } from './state.js';
import { submit } from './submit.js';

const reason = '录入有误';
const right = { name: '奎屯农机有限公司', creditCode: '91512081MA62K0260E' };
const command = { into: 'problem-1', reason, at, rules };

/** One problem that was merged into another, and both after a correction of the one that went. */
function corrected(change: Pick<Correct, 'fields' | 'owner'>) {
  const organisation = { id: 'org-2', name: '乌苏节水公司', creditCode: '91350100M000100Y43' };
  const entry = submission({ problem: 'problem-2', number: 'SW2026-0002', by: 'enterprise-2', organisation });
  const other = after(initialProblem, submit(entry, initialProblem));
  const leader: ProblemState = after(submitted(), absorb(command, submitted(), other));
  const merged = after(other, merge(command, other, submitted()));
  const gone = after(merged, correct({ ...change, reason, at, rules }, merged));
  const facts = correctJoined({ reason }, leader, gone);
  return { leader, facts, now: after(leader, facts) };
}

describe('a problem that was merged and is corrected', () => {
  it('stands in the other one with its right submitter and title from then on', () => {
    const { facts, now } = corrected({
      fields: { title: '滴灌带毛管堵塞的防治', organisation: right },
      owner: 'owner-3',
    });
    expect(facts).toMatchObject([
      { type: 'ProblemJoinedCorrected', data: { problems: ['problem-1'], joined: { problem: 'problem-2' }, reason } },
    ]);
    expect(now.dossier!.joined).toEqual([
      { problem: 'problem-2', number: 'SW2026-0002', organisation: { id: 'org-2', ...right } },
    ]);
    expect(now.absorbed).toEqual([{ problem: 'problem-2', owner: 'owner-3', title: '滴灌带毛管堵塞的防治' }]);
    expect(now.status).toBe('submitted');
  });

  it('is told of the other one at its right owner; the correction itself concerns nobody there', () => {
    const { facts, now } = corrected({ fields: { organisation: right }, owner: 'owner-3' });
    expect(problem.messages!(facts[0]!, now, '')).toEqual([]);
    const [accepted] = accept({ checklist: passed, at, rules }, now);
    expect(problem.messages!(accepted!, now, '').map(({ account }) => account)).toEqual(['enterprise-1', 'owner-3']);
  });

  it('says nothing there of what the other one does not keep', () => {
    expect(corrected({ fields: { months: 24 } }).facts).toEqual([]);
  });

  it('says nothing where it is not among those that were merged', () => {
    const { leader } = corrected({ fields: { months: 24 } });
    expect(correctJoined({ reason }, submitted(), { ...leader, id: 'problem-9' })).toEqual([]);
  });
});
