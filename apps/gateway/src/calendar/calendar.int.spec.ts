import { daysBetween } from '@zhitong/contracts';
import { fields, gatewayForTest, type GatewayForTest } from '../gateway.fixture.js';
import { lookAtCalendar } from './calendar-findings.js';

let t: GatewayForTest;
beforeAll(async () => {
  t = await gatewayForTest();
});
afterAll(() => t.stop());

const notice = {
  source: '国务院办公厅关于2027年部分节假日安排的通知',
  holidays: ['2027-01-01', ...daysBetween('2027-02-05', '2027-02-11')],
  makeUpDays: ['2027-02-14', '2027-02-27'],
};
const set = async (login: string, body: object, year: number | string = 2027) =>
  (await t.as(login)).put(`/api/calendar/${year}`, { version: 0, ...notice, ...body });
const yearsOf = async (login: string) =>
  (await (await t.as(login)).get('/api/calendar')).body.years as Record<string, unknown>[];
const missing = async (at: string) =>
  (await lookAtCalendar((text, parameters) => t.gateway.dataSource.query(text, parameters), new Date(at))).map(
    ({ what }) => what.en,
  );

describe('the calendar of working days', () => {
  it('is the one that the platform brings, for whoever is signed in, and for nobody else', async () => {
    expect((await t.gateway.as().get('/api/calendar')).status).toBe(401);
    for (const login of ['enterprise-runhe', 'clerk', 'leader-1'])
      expect(await yearsOf(login)).toMatchObject([{ year: 2026, version: 0 }]);
  });

  it('is missed by administrators and by the doctor from November on, until somebody enters it', async () => {
    expect(await missing('2026-10-31T15:59:00Z')).toEqual([]);
    // Midnight in Beijing.
    expect(await missing('2026-10-31T16:00:00Z')).toEqual(['There is no calendar of working days for 2027']);
    expect(await missing('2028-01-02T00:00:00Z')).toHaveLength(1);
  });

  it('is set by an administrator alone, as a notice says it', async () => {
    for (const login of ['clerk', 'auditor', 'enterprise-runhe']) expect((await set(login, {})).status).toBe(403);
    expect(fields(await set('administrator', { source: '无', holidays: ['1 Jan'] }))).toEqual([
      'source: calendar-source',
      'holidays: calendar-holidays',
    ]);
    const bad = await set('administrator', { holidays: ['2026-10-01'], makeUpDays: ['2027-02-10'] });
    expect(fields(bad)).toEqual(['holidays: calendar-outside', 'makeUpDays: calendar-make-up-weekday']);
    expect((await set('administrator', {}, 1999)).status).toBe(404);
    expect((await set('administrator', {}, 'next')).status).toBe(404);
    expect(await yearsOf('administrator')).toHaveLength(1);
  });

  it('tells the services in a fact, and says to who answers for it who set it and when', async () => {
    const answer = await set('administrator', {});
    expect(answer.status).toBe(200);
    expect(answer.body.years).toMatchObject([
      { year: 2026 },
      { year: 2027, version: 1, ...notice, changed: { at: '2026-03-02T01:00:00.000Z', by: '邹管理员' } },
    ]);
    expect(await t.gateway.facts('calendar-2027')).toMatchObject([
      {
        type: 'CalendarChanged',
        topic: 'zhitong.accounts.v1',
        actor: 'administrator',
        data: { year: 2027, ...notice },
      },
    ]);
    expect((await yearsOf('auditor'))[1]).toMatchObject({ changed: { by: '邹管理员' } });
    expect((await yearsOf('clerk'))[1]).toMatchObject({ ...notice, changed: { at: '2026-03-02T01:00:00.000Z' } });
    expect(JSON.stringify(await yearsOf('clerk'))).not.toContain('邹管理员');
    const { entries } = (await (await t.as('auditor')).get('/api/audit?kind=changed')).body;
    expect(entries).toMatchObject([{ account: 'administrator', what: 'working-calendar', object: '2027' }]);
    expect(await missing('2026-11-02T00:00:00Z')).toEqual([]);
  });

  it('is changed by who has seen the last version, and not at all by saying the same again', async () => {
    expect((await set('administrator', { makeUpDays: [] })).body.code).toBe('calendar-set-meanwhile');
    expect((await set('administrator', { version: 1 })).status).toBe(200);
    expect(await t.gateway.facts('calendar-2027')).toHaveLength(1);
    const other = await set('administrator', { version: 1, makeUpDays: ['2027-02-14'] });
    expect(other.body.years[1]).toMatchObject({ version: 2, makeUpDays: ['2027-02-14'] });
  });

  it('may be another one than the platform brings, for the present year too', async () => {
    const answer = await set('administrator', { holidays: ['2026-12-31'], makeUpDays: [] }, 2026);
    expect(answer.body.years[0]).toMatchObject({ year: 2026, version: 1, holidays: ['2026-12-31'] });
  });
});
