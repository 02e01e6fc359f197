import type { Locator, Page } from 'playwright-core';
import { openCampaign } from '../demo/acts/intake.js';
import { Cast } from '../demo/cast.js';
import { readSamples, type Sample } from '../demo/sample.js';
import { openScreens, type Person, type Screens } from './browser.fixture.js';
import { describeInChromium } from './chromium.fixture.js';

/** A text of so many lines, as a person would attach it. */
const file = (name: string, lines: number, first = '') => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(first + '滴头抗堵塞试验记录。\n'.repeat(lines)),
});

describeInChromium('an enterprise with files, and on a thin line', () => {
  let screens: Screens;
  let cast: Cast;
  let campaign: string;
  let sample: Sample;
  beforeAll(async () => {
    screens = await openScreens();
    cast = new Cast(screens.url);
    sample = (await readSamples()).find(({ path }) => path === 'line')!;
    campaign = await openCampaign(cast);
  });
  afterAll(() => screens.close());

  /** What a link gives to whoever is signed in here. */
  const kindOf = async (page: Page, link: Locator): Promise<string | undefined> =>
    (await page.request.get(`${screens.url}${await link.getAttribute('href')}`)).headers()['content-type'];
  const draft = async (into = campaign): Promise<string> => {
    const contact = { name: '联系人', mobile: '13900000000', email: 'x@example.com' };
    const content = { ...sample.problem, campaign: into, contact };
    return (await cast.enterprise(sample.enterprise).post<{ id: string }>('/api/intake/drafts', { content })).id;
  };
  const stored = async (id: string): Promise<Record<string, unknown>> =>
    (await cast.enterprise(sample.enterprise).get<{ content: Record<string, unknown> }>(`/api/intake/drafts/${id}`))
      .content;
  const at = async (path: string, width = 1280): Promise<Person> => {
    const person = await screens.signedIn(sample.enterprise, width);
    await person.goTo(path);
    return person;
  };

  it('sends a file over a line that breaks, is told why others are not taken, and finds it with the problem', async () => {
    const id = await draft();
    const person = await at(`/submit/${id}/5`, 412);
    const { page } = person;
    const chooser = page.getByLabel('附件', { exact: false }).and(page.locator('input[type=file]'));
    await chooser.waitFor({ state: 'attached' });

    // The second piece finds no line: what has come stays there, and the next attempt begins behind it.
    const pieces: string[] = [];
    let held = true;
    await page.route('**/api/intake/uploads/*', (route) => {
      const offset = new URL(route.request().url()).searchParams.get('offset');
      if (offset !== null) pieces.push(offset);
      return pieces.length >= 2 && held ? route.abort('connectionfailed') : route.continue();
    });
    await chooser.setInputFiles(file('试验记录.txt', 15_000));
    await page.getByText('网断了，已传').waitFor();
    expect(await person.flaws()).toEqual([]);
    held = false;
    await page.getByRole('button', { name: '现在就接着传' }).click();
    await page.getByRole('link', { name: '试验记录.txt' }).waitFor();
    expect(pieces[0]).toBe('0');
    expect(new Set(pieces).size).toBe(2);

    // The server's own words, at the file.
    await chooser.setInputFiles(file('内部.txt', 10, '机密★10年\n'));
    await page.getByText('没有传上：').waitFor();
    await page.getByText(/密级标志/).waitFor();
    await chooser.setInputFiles({
      name: '图纸.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('<!doctype html>'),
    });
    await page.getByText(/“图纸.pdf”/).waitFor();
    expect(await person.flaws()).toEqual([]);
    await page.getByRole('button', { name: /^知道了：图纸/ }).click();

    // Taken off again, after a question.
    await chooser.setInputFiles(file('多余.txt', 9));
    await page.getByRole('button', { name: '删除 多余.txt' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
    await page.getByRole('link', { name: '多余.txt' }).waitFor({ state: 'detached' });

    await page.getByRole('button', { name: '存好，看一遍' }).click();
    await page.getByRole('heading', { level: 1, name: '看一遍，再提交' }).waitFor();
    await page.getByRole('link', { name: '试验记录.txt' }).waitFor();
    await page.getByLabel(/不涉及国家秘密/).check();
    await page.getByLabel(/内容真实/).check();
    await page.getByRole('button', { name: '提交给秘书处' }).click();
    await page.getByText(/已提交，受理编号/).waitFor();
    await page.getByRole('link', { name: '看这个问题' }).click();
    await page.getByText('您填报的内容').click();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: '试验记录.txt' }).click();
    expect((await download).suggestedFilename()).toBe('试验记录.txt');
  });

  it('prints the form, has it stamped and sends the scan, where the campaign asks for it; the receipt is a PDF', async () => {
    const now = Date.now();
    const { id: stamping } = await cast.clerk().post<{ id: string }>('/api/intake/campaigns', {
      title: '要求盖章的一批',
      opensAt: new Date(now - 60_000).toISOString(),
      closesAt: new Date(now + 86_400_000).toISOString(),
      asksStampedScan: true,
    });
    const id = await draft(stamping);
    const person = await at(`/submit/${id}/check`, 412);
    const { page } = person;
    await page.getByRole('button', { name: '提交给秘书处' }).click();
    await page.getByRole('link', { name: '请上传盖章件的扫描件' }).waitFor();
    expect(await person.flaws()).toEqual([]);
    const form = page.getByRole('link', { name: '打印征集表（PDF）' });
    expect(await kindOf(page, form)).toBe('application/pdf');
    await page.getByLabel('盖章件的扫描件').and(page.locator('input[type=file]')).setInputFiles(file('盖章件.txt', 3));
    await page.getByRole('button', { name: '删除 盖章件.txt' }).waitFor();
    await page.getByLabel(/不涉及国家秘密/).check();
    await page.getByLabel(/内容真实/).check();
    await page.getByRole('button', { name: '提交给秘书处' }).click();
    await page.getByText(/已提交，受理编号/).waitFor();
    expect(await kindOf(page, page.getByRole('link', { name: '打印回执（PDF）' }))).toBe('application/pdf');
    expect(await kindOf(page, form)).toBe('application/pdf');
  });

  it('has one draft open in two windows and loses nothing: both versions, field by field', async () => {
    const id = await draft();
    const person = await at(`/submit/${id}/4`);
    const { page } = person;
    const other = await person.context.newPage();
    await other.goto(`${screens.url}/submit/${id}/2`);
    await other.getByLabel('问题名称', { exact: true }).fill('另一个窗口里改的问题名称');
    await other.getByRole('button', { name: '存好，进第 3 部分' }).click();
    await other.getByRole('heading', { level: 1, name: '卡点与指标' }).waitFor();

    await page.getByLabel('攻关周期（月）').fill('30');
    await page.getByRole('button', { name: '存好，进第 5 部分' }).click();
    const dialog = page.getByRole('dialog', { name: '这份草稿在别处也改过' });
    await dialog.getByRole('group', { name: '攻关周期' }).getByText('只有您改过').waitFor();
    await dialog.getByRole('group', { name: '问题名称' }).getByText('只有别处改过').waitFor();
    expect(await person.flaws()).toEqual([]);
    await dialog.getByRole('button', { name: '按所选的接着办' }).press('Enter');
    await page.getByText('已存到服务器').waitFor();
    expect(await stored(id)).toMatchObject({ title: '另一个窗口里改的问题名称', months: 30 });

    // The other window has not heard of it: it changes the same field, and may take mine.
    await other.goto(`${screens.url}/submit/${id}/4`);
    await other.getByLabel('攻关周期（月）').waitFor();
    await page.getByLabel('攻关周期（月）').fill('31');
    await page.getByRole('button', { name: '存好，进第 5 部分' }).click();
    await page.getByRole('heading', { level: 1, name: '公开范围与附件' }).waitFor();
    await other.getByLabel('攻关周期（月）').fill('32');
    await other.getByRole('button', { name: '存好，进第 5 部分' }).click();
    const both = other.getByRole('dialog', { name: '这份草稿在别处也改过' });
    await both.getByText('两边都改过').waitFor();
    await both.getByRole('radio', { name: /现在存着的/ }).check();
    await both.getByRole('button', { name: '按所选的接着办' }).click();
    await other.getByText('已存到服务器').waitFor();
    expect(await stored(id)).toMatchObject({ title: '另一个窗口里改的问题名称', months: 31 });
  });

  it('writes on without a line: it is kept here, it says so, and is sent when the line is back', async () => {
    const id = await draft();
    const person = await at(`/submit/${id}/4`, 412);
    const { page, context } = person;
    await page.getByLabel('攻关周期（月）').waitFor();
    await context.setOffline(true);
    await page.getByLabel('攻关周期（月）').fill('29');
    await page.getByText('网断了。您写的已存在本机').waitFor();
    expect((await stored(id)).months).not.toBe(29);
    await context.setOffline(false);
    await page.getByText('已存到服务器').waitFor();
    expect(await stored(id)).toMatchObject({ months: 29 });

    // The window is closed before the line is back, and somebody saves something else meanwhile.
    await context.setOffline(true);
    await page.getByLabel('攻关周期（月）').fill('28');
    await page.getByText('网断了。您写的已存在本机').waitFor();
    await page.close();
    await context.setOffline(false);
    const content = { ...(await stored(id)), ownMoney: 77 };
    await cast.enterprise(sample.enterprise).put(`/api/intake/drafts/${id}`, { content });
    const later = await context.newPage();
    await later.goto(`${screens.url}/submit/${id}/4`);
    await later.getByRole('button', { name: '按所选的接着办' }).click();
    await later.getByText('已存到服务器').waitFor();
    expect(await stored(id)).toMatchObject({ months: 28, ownMoney: 77 });
  });
});
