import { accept, compare } from './acceptance.js';
import { decideChange, requestChange } from './changes.js';
import { registerOutcome, terminate } from './ending.js';
import { commentResults, reportResults, returnResults } from './results.js';
import { applied, topicAt } from './testing/life.js';
import { college, enterprise } from './testing/samples.js';
import type { Result, TopicState } from './topic-state.js';

const judgements = [{ indicator: 'i3', met: true, note: '现场演示一人完成' }];
const summary = '全部达标，同意验收';
const measuring = (changes: Record<string, string>): TopicState => {
  const state = topicAt('reported');
  return {
    ...state,
    results: state.results.map((row): Result => ({ ...row, measured: changes[row.indicator] ?? row.measured })),
  };
};
const problems = (work: () => unknown): string[] => {
  try {
    work();
    return [];
  } catch (error) {
    return (error as { fields: { field: string; code: string }[] }).fields.map(({ field, code }) => `${field} ${code}`);
  }
};

describe('results', () => {
  it('cover every row of the task book, once', () => {
    const running = { ...topicAt('reported'), status: 'running' as const };
    const { results } = topicAt('reported');
    expect(problems(() => reportResults({ results: results.slice(1) }, running))).toEqual([
      'results.i1 indicator-unmeasured',
    ]);
    expect(problems(() => reportResults({ results: [...results, results[0]!] }, running))).toEqual([
      'results.3.indicator indicator-repeated',
    ]);
  });

  it('wait until every milestone is accepted', () => {
    expect(() => reportResults({ results: topicAt('reported').results }, topicAt('running'))).toThrow(
      /^Not every milestone is accepted yet/,
    );
  });

  it('wait for the decision on a change that was asked for: nobody would decide on it afterwards', () => {
    const { results } = topicAt('reported');
    const running = { ...topicAt('reported'), status: 'running' as const };
    const asked = applied(running, requestChange({ change: 'c1', kind: 'content', reason: '换一处场地' }, running));
    expect(() => reportResults({ results }, asked)).toThrow(/^The request before is not decided yet/);
    const decided = applied(asked, decideChange({ change: 'c1', granted: true, reason: '同意' }, asked));
    expect(reportResults({ results }, decided)).toHaveLength(1);
  });

  it('that are returned are reported again, and what was said of them is forgotten', () => {
    const objected = applied(
      topicAt('reported'),
      commentResults({ by: enterprise, agrees: false, comment: '一场未测' }, topicAt('reported')),
    );
    const back = applied(objected, returnResults({ reason: '补测一场' }, objected));
    expect(back).toMatchObject({ status: 'running', returned: '补测一场' });
    const again = applied(back, reportResults({ results: back.results }, back));
    expect(again).toMatchObject({ status: 'reported', returned: null, comments: [] });
  });
});

describe('the acceptance', () => {
  it('compares row by row, in the order of the enterprise’s table', () => {
    expect(compare(topicAt('reported')).map(({ id, target, measured, met }) => [id, target, measured, met])).toEqual([
      ['i1', '≤ 5.0', '4.5', true],
      ['i2', '≥ 1500', '1500', true],
      ['i3', '一人可操作', '一人操作', null],
    ]);
  });

  it('needs a judgement with a note where numbers cannot tell, and none where they can', () => {
    const state = topicAt('reported');
    expect(problems(() => accept({ judgements: [], summary }, state))).toEqual(['judgements.i3 judgement-needed']);
    const meddling = [...judgements, { indicator: 'i1', met: true, note: '差不多' }];
    expect(problems(() => accept({ judgements: meddling, summary }, state))).toEqual([
      'judgements.1.indicator judged-by-numbers',
    ]);
    const [fact] = accept({ judgements, summary }, state);
    expect(fact!.data.results.map(({ id, met, note }) => [id, met, note])).toEqual([
      ['i1', true, undefined],
      ['i2', true, undefined],
      ['i3', true, '现场演示一人完成'],
    ]);
  });

  it('is refused while a row is not met, whoever judges', () => {
    expect(problems(() => accept({ judgements, summary }, measuring({ i1: '5.1' })))).toEqual([
      'judgements.i1 not-met',
    ]);
    const no = [{ ...judgements[0]!, met: false }];
    expect(problems(() => accept({ judgements: no, summary }, topicAt('reported')))).toEqual(['judgements.i3 not-met']);
  });

  it('over an enterprise’s objection answers it', () => {
    const state = applied(
      topicAt('reported'),
      commentResults({ by: enterprise, agrees: false, comment: '一场未测' }, topicAt('reported')),
    );
    expect(problems(() => accept({ judgements, summary }, state))).toEqual(['answer objection-unanswered']);
    const [fact] = accept({ judgements, summary, answer: '补测见附件' }, state);
    expect(fact!.data).toMatchObject({ answer: '补测见附件', comments: [{ agrees: false }] });
    expect(problems(() => accept({ judgements, summary, answer: '无' }, topicAt('reported')))).toEqual([
      'answer nothing-to-answer',
    ]);
  });

  it('goes by the last word of each enterprise', () => {
    const says = (state: TopicState, agrees: boolean, by = enterprise) =>
      applied(state, commentResults({ by, agrees, comment: '现场看过' }, state));
    const agreed = says(says(topicAt('reported'), false), true);
    expect(problems(() => accept({ judgements, summary }, agreed))).toEqual([]);
    const both = says(says(topicAt('reported'), false), true, college);
    expect(problems(() => accept({ judgements, summary }, both))).toEqual(['answer objection-unanswered']);
  });

  it('can end in a termination instead', () => {
    const state = topicAt('reported');
    expect(applied(state, terminate({ reason: 'failed', note: '指标未达到' }, state))).toMatchObject({
      status: 'terminated',
      approved: false,
    });
  });
});

describe('outcomes', () => {
  it('have a value when they are money and none otherwise', () => {
    const register = (kind: 'patent' | 'sales', value?: number) => () =>
      registerOutcome({ kind, title: '液肥滴灌装置', ...(value === undefined ? {} : { value }) }, topicAt('accepted'));
    expect(problems(register('sales'))).toEqual(['value outcome-value']);
    expect(problems(register('patent', 3))).toEqual(['value outcome-value']);
    expect(register('sales', 120)()).toHaveLength(1);
  });
});
