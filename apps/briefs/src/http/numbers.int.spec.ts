import { nextNumber } from '../persistence/register.js';
import { UnitOfWork } from '@zhitong/events';
import { approver, briefsForTest, clerk, type BriefsForTest } from './briefs.fixture.js';

let t: BriefsForTest;
beforeEach(async () => {
  t = await briefsForTest();
});
afterEach(() => t.briefs.stop());

const sign = (id: string, body: object = { passed: true }, headers = {}) =>
  t.on(approver, id)('sign-off', body, headers);
const totals = async (ids: string[]) => {
  const views = await Promise.all(ids.map((id) => t.read(clerk, id)));
  return views.map(({ body }) => body.number?.total).filter((total) => total !== undefined);
};

describe('the numbers of briefs', () => {
  it('have no gap and no repeat when many are signed at once, some are refused, and some go back', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 12; i += 1) ids.push(await t.cleared());
    const attempts = ids.flatMap((id, i) => {
      if (i % 4 === 1) return [sign(id, { passed: true }, { 'if-match': '"1"' })];
      if (i % 4 === 2) return [sign(id, { passed: false, reason: '请压缩篇幅' })];
      return [sign(id), sign(id)];
    });
    const statuses = (await Promise.all(attempts)).map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array(9).fill(200), ...Array(6).fill(409), ...Array(3).fill(412)]);
    expect((await totals(ids)).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    const late = await t.cleared();
    expect((await sign(late)).body.number).toEqual({ year: 2026, issue: 7, total: 7 });
  });

  it('are not used up by an approval whose transaction failed', async () => {
    const [failing, next] = [await t.cleared(), await t.cleared()];
    await t.briefs.dataSource.query(
      `ALTER TABLE brief ADD CONSTRAINT broken CHECK (id <> '${failing}' OR status <> 'approved')`,
    );
    expect((await sign(failing)).status).toBe(500);
    expect((await sign(next)).body.numberText).toBe('第1期（总第1期）');
    await t.briefs.dataSource.query(`ALTER TABLE brief DROP CONSTRAINT broken`);
    expect((await sign(failing)).body.numberText).toBe('第2期（总第2期）');
  });

  it('begin anew each year of Beijing, while the total runs on', async () => {
    const ids = [await t.cleared(), await t.cleared(), await t.cleared()];
    t.clock.set('2026-12-31T15:59:59Z');
    expect((await sign(ids[0]!)).body.number).toEqual({ year: 2026, issue: 1, total: 1 });
    t.clock.set('2026-12-31T16:00:00Z');
    expect((await sign(ids[1]!)).body.number).toEqual({ year: 2027, issue: 1, total: 2 });
    expect((await sign(ids[2]!)).body.number).toEqual({ year: 2027, issue: 2, total: 3 });
  });

  it('never go back to the old year for who signed before midnight and waited for the register', async () => {
    const unitOfWork = t.briefs.service.app.get<UnitOfWork>(UnitOfWork);
    const take = (at: string) => unitOfWork.run((tx) => nextNumber(tx, new Date(at)));
    expect(await take('2026-12-31T16:00:00Z')).toEqual({ year: 2027, issue: 1, total: 1 });
    expect(await take('2026-12-31T15:59:59Z')).toEqual({ year: 2027, issue: 2, total: 2 });
    expect(await take('2027-01-05T01:00:00Z')).toEqual({ year: 2027, issue: 3, total: 3 });
  });
});
