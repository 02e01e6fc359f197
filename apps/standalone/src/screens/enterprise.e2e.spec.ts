import { Cast } from '../demo/cast.js';
import { openCampaign } from '../demo/acts/intake.js';
import { openScreens, type Person, type Screens } from './browser.fixture.js';
import { describeInChromium } from './chromium.fixture.js';

const essay = (text: string) => text.repeat(5);
const title = '膜下滴灌毛管抗堵塞迷宫流道设计';

/** Fills the form as a person would: field by field, part by part. */
async function fillIn({ page }: Person): Promise<void> {
  const field = (label: string) => page.getByLabel(label, { exact: true });
  const next = (name: string) => page.getByRole('button', { name }).click();
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

  await heading('单位与联系人');
  await field('联系人').fill('赵明远');
  await field('手机号').fill('13900000000');
  await field('电子邮箱').fill('zhao@example.com');
  await field('区划').selectOption({ label: '沙湾市' });
  await next('存好，进第 2 部分');

  await heading('问题是什么');
  await field('问题名称').fill(title);
  await page.getByText('知道原理，做不出来').click();
  await field('行业').fill('C3572');
  await field('学科').fill('460 机械工程');
  await page.getByRole('button', { name: '加上' }).click();
  await page.getByText('将送工程学会评审').waitFor();
  await field('问题描述').fill(essay('滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。'));
  await field('背景').fill(essay('本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。'));
  await next('存好，进第 3 部分');

  await heading('卡点与指标');
  await field('国内外现状').fill(essay('国外产品流道设计成熟而价格高，国内产品仿制为主，缺少检测数据。'));
  await field('意义').fill(essay('提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。'));
  await page.getByText('性能', { exact: true }).click();
  await field('指标名称').fill('一季后流量下降');
  await field('当前值').fill('18');
  await field('目标值').fill('≤ 5');
  await field('单位').fill('%');
  await field('检测方法').fill('按 GB/T 17188 在含沙水中运行一季后测定');
  await field('当前技术就绪度').fill('4');
  await field('目标技术就绪度').fill('7');
  await next('存好，进第 4 部分');

  await heading('合作与投入');
  await field('攻关周期（月）').fill('18');
  await field('拟投入（万元）').fill('58');
  await page.getByText('联合开发', { exact: true }).click();
  await field('知识产权约定').fill('成果共有，企业有优先实施权');
  await field('对揭榜方的要求').fill('具有流体仿真与注塑模具设计能力');
  await next('存好，进第 5 部分');

  await heading('公开范围');
  await page.getByText('公开', { exact: true }).click();
  await page.getByText('问题名称', { exact: true }).click();
  await next('存好，看一遍');
}

describeInChromium('an enterprise at its browser', () => {
  let screens: Screens | undefined;
  let cast: Cast;
  beforeAll(async () => {
    screens = await openScreens();
    cast = new Cast(screens.url);
    await openCampaign(cast);
  });
  afterAll(() => screens?.close());

  it('submits a problem in five parts, and gets a case number; what is missing is said at the field and above', async () => {
    const person = await screens!.person();
    const { page } = person;
    await person.signIn('enterprise-runhe');
    await page.getByRole('link', { name: /提交新问题/ }).click();
    await page.getByRole('button', { name: '开始填写' }).click();
    // The summary takes the focus, and its links lead to the fields.
    await page.getByText('请先完成涉密自查').first().waitFor();
    expect(await page.evaluate('document.activeElement.className')).toBe('error-summary');
    expect(await person.flaws()).toEqual([]);
    await page.getByLabel('我已自查，以上都不是').check();
    // One campaign is chosen already; a platform that runs longer may have several.
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: '开始填写' }).click();

    await fillIn(person);
    await page.getByRole('heading', { level: 1, name: '看一遍，再提交' }).waitFor();
    await page.getByText('≤ 5').waitFor();
    await page.getByRole('button', { name: '提交给秘书处' }).click();
    await page.getByRole('link', { name: '请先作出承诺' }).first().waitFor();
    await page.getByLabel(/不涉及国家秘密/).check();
    await page.getByLabel(/内容真实/).check();
    await page.getByRole('button', { name: '提交给秘书处' }).click();
    await page.getByText(/已提交，受理编号 SW\d{4}-\d{4}/).waitFor();

    await page.getByRole('link', { name: '看这个问题' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByText('待形式审查').first().waitFor();
  });
});
