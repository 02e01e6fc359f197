import { openCampaign } from '../demo/acts/intake.js';
import { Cast } from '../demo/cast.js';
import { readSamples, type Sample } from '../demo/sample.js';
import { openScreens, type Person, type Screens } from './browser.fixture.js';
import { describeInChromium } from './chromium.fixture.js';

type Cells = Readonly<Record<string, string | number>>;

/** A row of the sheet as a clerk types it: words, not codes. */
const row = ({ problem }: Sample, change: Cells = {}): Cells => {
  const [first] = problem.indicators;
  return {
    ...{ 单位名称: '沙湾润禾节水设备有限公司', 统一社会信用代码: '91654223MA00DE01XE' },
    ...{ 联系人: '赵明远', 手机号: '13900000000', 电子邮箱: 'zhao@example.com', 区划: '沙湾市' },
    ...{ 问题名称: problem.title, 类型: '工程技术难题', 行业: problem.industry, 学科: problem.disciplines.join('、') },
    ...{ 问题描述: problem.description, 背景: problem.background },
    ...{ 国内外现状: problem.stateOfTheArt, 意义: problem.significance, 卡点表现: '性能' },
    ...{ 当前技术就绪度: 4, 目标技术就绪度: 7, '攻关周期（月）': 18, '拟投入（万元）': 58 },
    ...{ 合作方式: '联合开发', 知识产权约定: '成果共有', 对揭榜方的要求: '有同类装备研发经验', 公开范围: '内部' },
    ...{ 指标1名称: first!.name, 指标1当前值: first!.current, 指标1目标值: first!.target },
    ...{ 指标1单位: first!.unit, 指标1检测方法: first!.method },
    ...change,
  };
};
const sheet = (name: string, rows: readonly Cells[]) => {
  const headings = Object.keys(rows[0]!);
  const lines = [headings, ...rows.map((one) => headings.map((heading) => String(one[heading])))];
  const text = lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
};

describeInChromium('a clerk who enters for enterprises', () => {
  let screens: Screens;
  let sample: Sample;
  let clerk: Person;
  beforeAll(async () => {
    screens = await openScreens();
    sample = (await readSamples()).find(({ path }) => path === 'line')!;
    await openCampaign(new Cast(screens.url));
    clerk = await screens.signedIn('clerk');
    await clerk.page.waitForURL((address) => address.pathname.startsWith('/desk/'));
  });
  afterAll(() => screens.close());

  it('enters a problem in the same five parts, and the enterprise confirms it', async () => {
    const { page } = clerk;
    await clerk.goTo('/desk/entering');
    await page.getByRole('button', { name: '开始录入' }).click();
    await page.getByRole('link', { name: '请选择单位' }).waitFor();
    expect(await clerk.flaws()).toEqual([]);
    await page.getByRole('radio', { name: /示例/ }).first().check();
    await page.getByLabel('查找单位').fill('润禾');
    await page.getByRole('radio', { name: /沙湾润禾节水设备有限公司/ }).check();
    await page.getByRole('button', { name: '开始录入' }).click();
    await page.getByRole('heading', { level: 1, name: '单位与联系人' }).waitFor();
    await page.getByText('91654223MA00DE01XE').waitFor();
    expect(await clerk.flaws()).toEqual([]);

    // What is not typed by hand here was tried in the enterprise's own journey: the parts are the same.
    const id = /entering\/([^/]+)/.exec(page.url())![1]!;
    const client = new Cast(screens.url).clerk();
    const { content } = await client.get<{ content: object }>(`/api/intake/drafts/${id}`);
    const contact = { name: '赵明远', mobile: '13900000000', email: 'zhao@example.com' };
    await client.put(`/api/intake/drafts/${id}`, { content: { ...content, ...sample.problem, contact } });
    await clerk.goTo(`/desk/entering/${id}/check`);
    await page.getByText(sample.problem.title).first().waitFor();
    expect(await clerk.flawsEverywhere('entering, check')).toEqual([]);
    await page.getByRole('button', { name: '录入，请单位确认' }).click();
    await page.getByText(/已录入 SW\d{4}-\d{4}，已请沙湾润禾.*确认/).waitFor();

    const firm = await screens.signedIn('enterprise-runhe', 412);
    await firm.page.getByRole('link', { name: sample.problem.title }).first().click();
    await firm.page.getByRole('button', { name: '内容属实，确认提交' }).waitFor();
    expect(await firm.flaws()).toEqual([]);
    await firm.page.getByLabel(/不涉及国家秘密/).check();
    await firm.page.getByLabel(/内容真实/).check();
    await firm.page.getByRole('button', { name: '内容属实，确认提交' }).click();
    await firm.page.getByText('待形式审查').first().waitFor();
  });

  it('imports a sheet: tried first, told row by row what is wrong, then all of it', async () => {
    const { page } = clerk;
    await clerk.goTo('/desk/entering');
    await page.getByRole('link', { name: '从表格导入' }).click();
    const template = page.waitForEvent('download');
    await page.getByRole('link', { name: '下载模板' }).click();
    expect((await template).suggestedFilename()).toBe('问题导入模板.xlsx');
    await page.getByRole('button', { name: '先试一遍' }).click();
    await page.getByRole('link', { name: '请选择文件' }).waitFor();
    await page.getByRole('radio').first().check();
    const chooser = page.locator('input[type=file]');
    await chooser.setInputFiles(sheet('有错.csv', [row(sample), row(sample, { '攻关周期（月）': 99 })]));
    await page.getByRole('button', { name: '先试一遍' }).click();
    await page.getByText('1 处要改').waitFor();
    await page.getByRole('row', { name: /3 攻关周期（月）/ }).waitFor();
    expect(await clerk.flaws()).toEqual([]);
    const right = [
      row(sample, { 问题名称: '表格导入的第一个问题' }),
      row(sample, { 问题名称: '表格导入的第二个问题' }),
    ];
    await chooser.setInputFiles(sheet('改好.csv', right));
    await page.getByRole('button', { name: '先试一遍' }).click();
    await page.getByText('2 条都没有问题，可以导入').waitFor();
    await page.getByRole('button', { name: '导入这 2 条' }).click();
    await page.getByText('已导入 2 条').waitFor();
    expect(await clerk.flawsEverywhere('import, nothing chosen')).toEqual([]);
    await clerk.goTo('/desk/problems?list=all');
    await page.getByText('表格导入的第二个问题').first().waitFor();
  });
});
