import { CalendarChanged, daysBetween, ReviewConcluded, type Dossier } from '@zhitong/contracts';
import { clerk, enterprise, intakeForTest, reasons, type IntakeForTest } from './intake.fixture.js';

let t: IntakeForTest;
beforeAll(async () => {
  t = await intakeForTest();
});
afterAll(() => t.intake.stop());

/** Monday, 2 March 2026: the first whole week of March is off, and the Saturday after it is worked. */
const changed = CalendarChanged({
  ...{ problems: [], year: 2026, source: '测试通知' },
  ...{ holidays: daysBetween('2026-03-03', '2026-03-09'), makeUpDays: ['2026-03-14'] },
});
const clockOf = async (id: string) => (await t.intake.as(clerk).get(`/problems/${id}`)).body.clock.by as string;
const byBuiltIn = '2026-03-09T15:59:59.000Z';
// 10, 11, 12, 13 and 14 March.
const byChanged = '2026-03-14T15:59:59.000Z';

describe('a calendar that the administrator changes', () => {
  it('counts for every period that begins from then on, and for none that has begun', async () => {
    const early = await t.submit();
    const waiting = await t.submit();
    expect(await clockOf(early)).toBe(byBuiltIn);
    const merged = await t.submit();
    await t.intake.as(clerk).post(`/problems/${merged}/merge`, { into: early, reason: '同一难题' });
    const toReview = await t.accepted();

    await t.intake.receive(changed, { key: 'calendar-2026' });
    expect(await clockOf(early)).toBe(byBuiltIn);
    expect(await clockOf(await t.submit())).toBe(byChanged);
    const back = await t.intake.as(clerk).post(`/problems/${merged}/unmerge`, { reason: '并非同一难题' });
    expect(back.body.clock.by).toBe(byChanged);
    const returned = await t.intake.as(clerk).post(`/problems/${waiting}/return`, { reasons });
    expect(returned.body.clock.by).toBe(byChanged);
    const again = await t.intake.as(enterprise).post(`/problems/${waiting}/resubmission`, t.text());
    expect(again.body.clock.by).toBe(byChanged);

    // What another service's fact begins, too.
    await t.intake.receive(
      ReviewConcluded({
        ...{
          problems: [toReview],
          round: 1,
          outcome: 'revise',
          comments: ['请补充数据'],
          votes: { for: 0, against: 3 },
        },
        statistics: { count: 3, mean: 70, median: 70, deviation: 1, range: 2, recommending: 0 },
        opinion: { background: '背景', assessment: '评价', issues: '问题', conclusion: '结论' },
        concludedAt: '2026-03-02T01:00:00.000Z',
        dossier: (await t.intake.facts(toReview))[0]!.data.dossier as Dossier,
      }),
      { key: toReview },
    );
    expect(await clockOf(toReview)).toBe(byChanged);
  });

  it('is the last one that was told, and the built-in one for years of which nothing was', async () => {
    await t.intake.receive(
      CalendarChanged({ problems: [], year: 2026, holidays: ['2026-12-31'], makeUpDays: [], source: '测试通知' }),
      { key: 'calendar-2026' },
    );
    expect(await clockOf(await t.submit())).toBe(byBuiltIn);
  });
});
