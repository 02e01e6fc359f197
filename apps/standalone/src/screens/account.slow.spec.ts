import { demoPassword } from '@zhitong/gateway/demo';
import { Cast } from '../demo/cast.js';
import { Client } from '../demo/client.js';
import { openCampaign, submit } from '../demo/acts/intake.js';
import { readSamples, type Sample } from '../demo/sample.js';
import { linkInMail } from './acts/mail.fixture.js';
import { openScreens, type Person, type Screens } from './browser.fixture.js';
import { describeInChromium } from './chromium.fixture.js';

describeInChromium('the own account', () => {
  let screens: Screens;
  let sample: Sample;
  let me: Person;
  beforeAll(async () => {
    screens = await openScreens();
    sample = (await readSamples()).find(({ path }) => path === 'line')!;
    me = await screens.signedIn(sample.enterprise, 412);
  });
  afterAll(() => screens.close());

  const click = (person: Person, name: string | RegExp) => person.page.getByRole('button', { name }).click();

  it('keeps the profile; a wrong number is said at its field', async () => {
    await me.goTo('/account');
    await me.page.getByRole('link', { name: '个人信息和通知' }).click();
    await me.page.getByLabel('手机号').fill('123');
    await click(me, '保存');
    await me.told('处要改');
    expect(await me.flaws()).toEqual([]);
    await me.page.getByLabel('手机号').fill('13800138000');
    await click(me, '保存');
    await me.told('已保存');
    expect(await me.flawsEverywhere('profile')).toEqual([]);
  });

  it('ends a session on another device', async () => {
    const other = await screens.signedIn(sample.enterprise);
    await me.goTo('/account/sessions');
    await click(me, /^结束 .* 的登录$/);
    await me.told('已结束');
    expect(await me.flaws()).toEqual([]);
    await other.page.reload();
    await other.page.getByLabel('密码', { exact: true }).waitFor();
  });

  it('makes a token that works, and takes it back', async () => {
    await me.goTo('/account/tokens');
    await me.page.getByLabel('用途').fill('统计平台对接');
    await me.page.getByLabel('授权范围').fill('tracking.problem.read');
    await me.page.getByLabel('您的密码').fill(demoPassword);
    await click(me, '新建令牌');
    await me.told('请立即复制');
    const token = await me.page.locator('code.secret').innerText();
    const ask = () =>
      fetch(`${screens.url}/api/tracking/problems`, { headers: { authorization: `Bearer ${token}` } }).then(
        ({ status }) => status,
      );
    expect(await ask()).toBe(200);
    expect(await me.flaws()).toEqual([]);
    await click(me, '删除令牌“统计平台对接”');
    await me.told('令牌已删除');
    expect(await ask()).toBe(401);
  });

  it('opens a task with one tap, and nothing else', async () => {
    const cast = new Cast(screens.url);
    const id = await submit(cast, await openCampaign(cast), sample);
    await cast.clerk().post(`/api/intake/problems/${id}/return`, {
      reasons: [{ code: 'indicators-untestable', field: 'indicators.0.method', note: '请写明取样数量' }],
    });
    const link = await linkInMail(screens.dataDir, 'task');
    const phone = await screens.person(412);
    await phone.goTo(link);
    await phone.told('请写明取样数量');
    expect(new URL(phone.page.url()).pathname).toBe(`/problems/${id}/correction`);
    expect(await phone.flaws()).toEqual([]);
    await phone.goTo('/task#this-is-no-link-that-anybody-got');
    await phone.told('也可以用账号登录');
    expect(await phone.flaws()).toEqual([]);
  });

  it('is made from an invitation', async () => {
    const administrator = new Client(screens.url, 'administrator', 'administrator', 'zhitong-demo');
    await administrator.post('/api/invitations', { email: 'new@example.cn', name: '新来的', roles: ['expert'] });
    const guest = await screens.person(412);
    await guest.goTo(await linkInMail(screens.dataDir, 'invitation'));
    await guest.told('邀请您使用智通');
    await guest.page.getByLabel('账号').fill('xin-lai-de');
    await guest.page.getByLabel('密码', { exact: true }).fill('绿洲 滴灌 夜班 钥匙 二十四');
    await click(guest, '接受邀请，建立账号');
    await guest.told('处要改');
    expect(await guest.flaws()).toEqual([]);
    await guest.page.getByLabel('我同意使用条款').check();
    await guest.page.getByLabel('我同意为履行').check();
    await click(guest, '接受邀请，建立账号');
    await guest.told('账号 xin-lai-de 已建立');
    await guest.signIn('xin-lai-de', '绿洲 滴灌 夜班 钥匙 二十四');
    expect(new URL(guest.page.url()).pathname).toBe('/reviews');
  });

  it('changes the password', async () => {
    await me.goTo('/account/password');
    await me.page.getByLabel('您的密码', { exact: true }).fill('zhitong-demo');
    await me.page.getByLabel('新密码', { exact: true }).fill('短');
    await click(me, '修改密码');
    await me.told('处要改');
    expect(await me.flaws()).toEqual([]);
    await me.page.getByLabel('新密码', { exact: true }).fill('绿洲 滴灌 夜班 钥匙 二十四');
    await click(me, '修改密码');
    await me.told('密码已修改');
  });

  it('says what is the matter with a link that is incomplete', async () => {
    for (const page of ['task', 'invitation', 'setup', 'email']) {
      await me.goTo(`/${page}`);
      await me.told('链接不完整');
      expect(await me.flaws()).toEqual([]);
    }
  });
});
