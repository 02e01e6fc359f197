import { CalendarChanged, daysBetween } from '@zhitong/contracts';
import { reviewForTest, type ReviewForTest } from './review-service.fixture.js';

let t: ReviewForTest;
beforeAll(async () => {
  t = await reviewForTest();
});
afterAll(() => t.stop());

describe('a calendar that the administrator changes', () => {
  it('counts for a public notice that begins from then on; one that runs keeps its end', async () => {
    const noticeOf = async (id: string) => (await t.panelOf(id)) as unknown as { noticeUntil: string };
    const before = await t.concluded([90, 88, 86]);
    expect(await noticeOf(before)).toMatchObject({ noticeUntil: '2026-03-09T15:59:59.000Z' });
    await t.receive(
      CalendarChanged({
        ...{ problems: [], year: 2026, source: '测试通知' },
        ...{ holidays: daysBetween('2026-03-03', '2026-03-09'), makeUpDays: ['2026-03-14'] },
      }),
      { key: 'calendar-2026' },
    );
    const after = await t.concluded([90, 88, 86]);
    expect(await noticeOf(after)).toMatchObject({ noticeUntil: '2026-03-14T15:59:59.000Z' });
    expect(await noticeOf(before)).toMatchObject({ noticeUntil: '2026-03-09T15:59:59.000Z' });
  });
});
