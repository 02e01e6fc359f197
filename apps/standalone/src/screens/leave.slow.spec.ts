import { readFile } from 'node:fs/promises';
import { openCampaign, submit } from '../demo/acts/intake.js';
import { Cast } from '../demo/cast.js';
import { readSamples } from '../demo/sample.js';
import { openScreens, type Screens } from './browser.fixture.js';
import { describeInChromium } from './chromium.fixture.js';

describeInChromium('somebody takes a copy of their data and goes', () => {
  let screens: Screens | undefined;
  beforeAll(async () => {
    screens = await openScreens();
  });
  afterAll(() => screens?.close());

  it('by the page of the own account, with the password, and is gone', async () => {
    const person = await screens!.signedIn('enterprise-lvken');
    const { page } = person;
    await person.goTo('/account');
    const taken = page.waitForEvent('download');
    await page.getByRole('link', { name: '导出我的个人信息' }).click();
    const file = JSON.parse(await readFile(await (await taken).path(), 'utf8')) as { account: string };
    expect(file.account).toBe('enterprise-lvken');

    await page.getByRole('link', { name: '注销账号' }).click();
    await page.getByRole('heading', { level: 1, name: '注销账号' }).waitFor();
    await page.getByText('网络日志不少于六个月').waitFor();
    expect(await person.flawsEverywhere('leave')).toEqual([]);
    // What is wrong stands at its field, and what was typed stays.
    await page.getByLabel('您的密码').fill('guessed');
    await page.getByRole('button', { name: '注销账号，不可恢复' }).click();
    await page.getByText('密码不正确').first().waitFor();
    expect(await page.getByLabel('您的密码').inputValue()).toBe('guessed');
    expect(await person.flaws()).toEqual([]);
    await page.getByLabel('您的密码').fill('zhitong-demo');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '账号已注销' }).waitFor();
    expect(await person.flawsEverywhere('farewell')).toEqual([]);
    await person.goTo('/account');
    await page.getByLabel('密码', { exact: true }).waitFor();
  }, 120_000);

  it('or is told what is left to do first', async () => {
    const cast = new Cast(screens!.url);
    const sample = (await readSamples()).find(({ enterprise }) => enterprise === 'enterprise-tianmian')!;
    await submit(cast, await openCampaign(cast), sample);
    const person = await screens!.signedIn('enterprise-tianmian');
    await person.goTo('/leave');
    await person.page.getByText('有 1 个问题还在办理').waitFor();
    expect(await person.page.getByRole('button', { name: '注销账号，不可恢复' }).count()).toBe(0);
    expect(await person.flawsEverywhere('leave, not yet')).toEqual([]);
  }, 120_000);
});
