import { decodeLook, lookHeader } from '@zhitong/service';
import { workbookOf } from '@zhitong/testing';
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

describe('a workbook', () => {
  it('says the same as the list, in the words of the house', async () => {
    await t.submit({ title: '采棉机液压泵寿命不足' });
    const [heading, ...rows] = workbookOf(await t.intake.as(clerk).get('/exports/problems?format=xlsx&text=采棉机'));
    expect(heading!.slice(0, 5)).toEqual(['受理编号', '问题名称', '状态', '类型', '行业']);
    expect(rows.map((row) => row.slice(1, 4))).toEqual([['采棉机液压泵寿命不足', '待形式审查', '工程技术难题']]);
    expect(rows[0]![7]).toBeInstanceOf(Date);
  });

  it('of the campaigns is the office’s', async () => {
    const [, row] = workbookOf(await t.intake.as(clerk).get('/exports/campaigns?format=xlsx'));
    expect(row![2]).toBe('征集中');
    expect((await t.intake.as(enterprise).get('/exports/campaigns')).status).toBe(403);
  });
});
