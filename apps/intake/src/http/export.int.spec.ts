import { decodeLook, lookHeader } from '@zhitong/service';
import { clerk, enterprise, intakeForTest, rival, type IntakeForTest } from './intake.fixture.js';

let t: IntakeForTest;
beforeAll(async () => {
  t = await intakeForTest();
});
afterAll(() => t.intake.stop());

const exported = (as = clerk) => t.intake.as(as).get<string>('/exports/problems');

describe('formula injection', () => {
  it('does not get into the list of problems as a file', async () => {
    await t.submit({ title: '=HYPERLINK("http://evil.example","报价")' });
    await t.submit({ title: '棉花打包机断包率居高不下' });
    const { status, headers, body } = await exported();
    expect([status, headers['content-type'], headers['content-disposition']]).toEqual([
      ...[200, 'text/csv; charset=utf-8', 'attachment; filename="problems.csv"'],
    ]);
    expect(body).toContain(`"'=HYPERLINK(""http://evil.example"",""报价"")"`);
    expect(body).toContain('"棉花打包机断包率居高不下"');
  });
});

describe('an export', () => {
  it('is told to the trail, and holds only what the list shows', async () => {
    await t.submit({ title: '滴灌带耐候性能不足' });
    expect(decodeLook((await exported()).headers[lookHeader]!)).toEqual({ kind: 'exported', what: 'problems' });
    expect((await exported(enterprise)).body).toContain('滴灌带耐候性能不足');
    expect((await exported(rival)).body).not.toContain('滴灌带耐候性能不足');
    expect((await t.intake.as({ account: 'x', role: 'expert' }).get('/exports/problems')).status).toBe(403);
    expect((await t.intake.as(clerk).get('/exports/problems?colour=1')).status).toBe(422);
  });
});
