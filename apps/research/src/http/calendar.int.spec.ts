import { CalendarChanged, daysBetween, ReviewConfirmed } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { fixedClock, serviceForTest, type ServiceUnderTest } from '@zhitong/testing';
import { statistics } from '../domain/testing/life.js';
import { dossier } from '../domain/testing/samples.js';
import { researchService } from '../research.module.js';

const office: Actor = { account: 'clerk', role: 'secretariat' };
const call = {
  ...{ goal: '把滴头堵塞率降到百分之五以下', months: 12, money: 60, ip: '共有', requirements: '有示范基地' },
  closesAt: '2026-04-10T10:00:00Z',
};

describe('a calendar that the administrator changes', () => {
  let research: ServiceUnderTest;
  beforeAll(async () => {
    research = await serviceForTest(researchService, { clock: fixedClock('2026-03-02T01:00:00Z'), rules: 'standard' });
  });
  afterAll(() => research.stop());

  const published = async (key: string, body: object = call) => {
    const about = { problems: [key], round: 1, outcome: 'approved' as const, statistics, dossier: dossier() };
    await research.receive(ReviewConfirmed(about), { key });
    return research.as(office).post(`/topics/${key}/call`, body);
  };

  it('decides how long a call stands open that is published from then on', async () => {
    expect((await published('p-before')).body.call.earliestClosing).toBe('2026-03-16T15:59:59.000Z');
    await research.receive(
      CalendarChanged({
        ...{ problems: [], year: 2026, source: '测试通知' },
        ...{ holidays: daysBetween('2026-03-03', '2026-03-09'), makeUpDays: ['2026-03-14'] },
      }),
      { key: 'calendar-2026' },
    );
    const short = await published('p-after', { ...call, closesAt: '2026-03-16T16:00:00Z' });
    expect(short.body.errors).toMatchObject([{ field: 'closesAt', code: 'call-too-short' }]);
    const again = await research.as(office).post('/topics/p-after/call', call);
    expect(again.body.call.earliestClosing).toBe('2026-03-20T15:59:59.000Z');
    expect((await research.as(office).get('/topics/p-before')).body.call.earliestClosing).toBe(
      '2026-03-16T15:59:59.000Z',
    );
  });
});
