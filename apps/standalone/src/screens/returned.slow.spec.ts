import { openCampaign, submit } from '../demo/acts/intake.js';
import { Cast } from '../demo/cast.js';
import { readSamples, type Sample } from '../demo/sample.js';
import { openScreens, type Screens } from './browser.fixture.js';
import { describeInChromium } from './chromium.fixture.js';

const note = '请写明检测方法和取样数量';

describeInChromium('an enterprise whose problem came back', () => {
  let screens: Screens;
  let cast: Cast;
  let sample: Sample;
  let id: string;
  const returned = () =>
    cast.clerk().post(`/api/intake/problems/${id}/return`, {
      reasons: [{ code: 'indicators-untestable', field: 'indicators.0.method', note }],
    });
  const status = async () =>
    (await cast.enterprise(sample.enterprise).get<{ status: string }>(`/api/intake/problems/${id}`)).status;
  beforeAll(async () => {
    screens = await openScreens();
    cast = new Cast(screens.url);
    sample = (await readSamples()).find(({ path }) => path === 'line')!;
    id = await submit(cast, await openCampaign(cast), sample);
    await returned();
  });
  afterAll(() => screens.close());

  it('finds the reason at the field, loses nothing to somebody faster, corrects it, and may take it back', async () => {
    const person = await screens.signedIn(sample.enterprise, 412);
    const { page } = person;
    await page.getByRole('heading', { name: '待我办理' }).waitFor();
    expect(await person.flawsEverywhere('my problems, with one to correct')).toEqual([]);
    await page.getByRole('link', { name: '去补正' }).first().click();
    await page.getByRole('heading', { level: 1, name: '补正' }).waitFor();
    await page.getByText(note).first().waitFor();
    expect(await person.flawsEverywhere('correction')).toEqual([]);

    // What is missing is said above, and the focus is there.
    await page.getByRole('button', { name: '补正好了，提交' }).click();
    await page.getByRole('link', { name: '请先作出承诺' }).first().waitFor();
    expect(await page.evaluate('document.activeElement.className')).toBe('error-summary');
    expect(await person.flaws()).toEqual([]);
    const method = page.getByLabel('检测方法', { exact: true }).first();
    // The reason leads to the field that it is about.
    await page.getByRole('link', { name: note }).click();
    expect(await method.evaluate((field) => field.matches(':focus'))).toBe(true);
    await method.fill(`${sample.problem.indicators[0]!.method}，每批取样三十个`);
    await page.getByLabel(/不涉及国家秘密/).check();
    await page.getByLabel(/内容真实/).check();

    // Meanwhile the secretariat corrects something: both versions are shown, nothing typed is lost, and the second attempt
    // goes through.
    await cast.clerk().post(`/api/intake/problems/${id}/correction`, { fields: { months: 13 }, reason: '与企业核对' });
    await page.getByRole('button', { name: '补正好了，提交' }).click();
    const both = page.getByRole('dialog', { name: '您补正的时候，这件又被更正过' });
    await both.getByText('只有别处改过').waitFor();
    expect(await person.flaws()).toEqual([]);
    await both.getByRole('button', { name: '按所选的接着办' }).click();
    expect(await page.getByRole('textbox', { name: '攻关周期（月）' }).inputValue()).toBe('13');
    expect(await method.inputValue()).toContain('每批取样三十个');
    await page.getByRole('button', { name: '补正好了，提交' }).click();
    await page.waitForURL((address) => address.pathname === `/problems/${id}`);
    await page.getByText('待形式审查').first().waitFor();
    expect(await status()).toBe('submitted');
    expect(await person.flawsEverywhere('a problem')).toEqual([]);

    await page.getByRole('button', { name: '撤回这个问题' }).click();
    const dialog = page.getByRole('dialog', { name: `撤回“${sample.problem.title}”` });
    await dialog.waitFor();
    expect(await person.flaws()).toEqual([]);
    await dialog.getByLabel('撤回的原因').fill('已找到供应商');
    await dialog.getByRole('button', { name: '撤回这个问题' }).press('Enter');
    await page.getByText('已撤回').first().waitFor();
    expect(await status()).toBe('withdrawn');

    await page.getByRole('link', { name: '受理回执' }).click();
    await page
      .getByText(/SW\d{4}-\d{4}/)
      .first()
      .waitFor();
    expect(await person.flawsEverywhere('receipt')).toEqual([]);
  });
});
