import { Cast } from '../demo/cast.js';
import { openCampaign, submit } from '../demo/acts/intake.js';
import { readSamples } from '../demo/sample.js';
import { acceptProblem, openCampaignAtDesk } from './acts/secretariat.fixture.js';
import { openScreens, type Person, type Screens } from './browser.fixture.js';
import { describeInChromium } from './chromium.fixture.js';
import { Keyboard } from './keyboard.fixture.js';

describeInChromium('a clerk of the secretariat', () => {
  let screens: Screens;
  let clerk: Person;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    screens = await openScreens();
    clerk = await screens.signedIn('clerk');
    await told('今天没有要审的');
  });
  afterAll(() => screens.close());

  const press = (key: string) => clerk.page.keyboard.press(key);
  const heading = (name: string) => clerk.page.getByRole('heading', { name, exact: true });
  const told = (text: string) => clerk.told(text);

  it('finds nothing to do on the first day, and is told what comes', async () => {
    await clerk.goTo('/desk/problems');
    await told('今天没有要审的');
    expect(await clerk.flawsEverywhere('formal check, empty')).toEqual([]);
    await clerk.goTo('/desk/tasks');
    await told('今天没有要办的');
    expect(await clerk.flawsEverywhere('tasks, empty')).toEqual([]);
  });

  it('opens a campaign; what is missing is said at the fields', async () => {
    await clerk.goTo('/desk/campaigns/new');
    await clerk.page.getByRole('button', { name: '建立批次' }).click();
    await told('处要改');
    expect(await clerk.page.evaluate('document.activeElement.className')).toBe('error-summary');
    expect(await clerk.flaws()).toEqual([]);
    await openCampaignAtDesk(clerk, '2026年第二批“卡脖子”问题征集');
    expect(await clerk.flawsEverywhere('campaigns')).toEqual([]);
  });

  it('accepts and returns by keyboard alone, the checklist first', async () => {
    const keys = new Keyboard(clerk);
    const cast = new Cast(screens.url);
    const campaign = await openCampaign(cast);
    for (const sample of await readSamples(undefined))
      if (['drip', 'remote', 'watersaving', 'membrane'].includes(sample.key))
        ids.set(sample.key, await submit(cast, campaign, sample));
    await clerk.goTo('/desk/problems');
    await told('4 件，按到期先后');
    await press('j');
    await heading('膜分离及应用技术').waitFor();
    await heading('处理意见').waitFor();
    expect(await clerk.flawsEverywhere('formal check, a problem')).toEqual([]);
    await heading('处理意见').waitFor();

    await press('a');
    await told('还没有判断');
    await press('5');
    await press('5');
    await told('建议退回补正');
    await press('r');
    const giveBack = clerk.page.getByRole('dialog').getByRole('button', { name: '退回企业补正' });
    await keys.use(giveBack);
    await told('说明应为 2–500 个字');
    expect(await clerk.page.evaluate('document.activeElement.className')).toBe('error-summary');
    expect(await clerk.flaws()).toEqual([]);
    await keys.write(clerk.page.getByLabel('怎么改'), '请写明目标值的检测方法和取样数量');
    await keys.use(giveBack);
    await told('已退回 SW');
    expect((await cast.clerk().get<{ status: string }>(`/api/intake/problems/${ids.get('membrane')}`)).status).toBe(
      'returned',
    );

    await acceptProblem(clerk, ids.get('drip')!);
    expect((await cast.clerk().get<{ status: string }>(`/api/intake/problems/${ids.get('drip')}`)).status).toBe(
      'accepted',
    );
  });

  it('lays two problems side by side, merges them and takes it back, by keyboard alone', async () => {
    const keys = new Keyboard(clerk);
    const { page } = clerk;
    const dialog = page.getByRole('dialog');
    const remote = '水资源远程管控系统开发与推广';
    await clerk.goTo(`/desk/problems/${ids.get('watersaving')}`);
    await heading('处理意见').waitFor();
    await clerk.quiet();
    await keys.press('m');
    await clerk.heading('并排比对', 1);
    await keys.use(page.getByRole('link', { name: '换一件比对' }));
    await keys.write(page.getByRole('searchbox', { name: '受理编号、问题名称或单位' }), remote);
    await keys.press('Enter');
    const found = page.getByRole('listitem').filter({ hasText: remote });
    await keys.use(found.getByRole('link', { name: '比对这一件' }).last());
    await heading('逐栏比对').waitFor();
    expect(await clerk.flawsEverywhere('side by side')).toEqual([]);

    const merge = page.getByRole('button', { name: /^把 .* 并入/ });
    await keys.use(merge);
    await told('合并理由应为');
    expect(await page.evaluate('document.activeElement.className')).toBe('error-summary');
    await keys.write(page.getByLabel('合并理由'), '同为灌区设备远程管控，合并攻关');
    await keys.use(merge);
    await told('已合并');
    await keys.use(page.getByRole('link', { name: '去看' }));
    await told('可以撤销');
    await keys.use(page.getByRole('button', { name: '撤销合并' }));
    await keys.write(dialog.getByLabel('撤销合并的理由'), '指标不同，不是同一问题');
    await keys.use(dialog.getByRole('button', { name: '撤销合并，恢复原状' }));
    await told('已恢复原状');
  });

  it('is told that somebody else was faster, and loses nothing', async () => {
    const id = ids.get('remote')!;
    await clerk.goTo(`/desk/problems/${id}/correction`);
    await clerk.page.getByLabel('问题名称').fill('水资源远程管控系统开发与示范推广');
    await clerk.page.getByLabel('更正理由').fill('名称按企业来函更正');
    expect(await clerk.flaws()).toEqual([]);
    await new Cast(screens.url).clerk().post(`/api/intake/problems/${id}/correction`, {
      reason: '区划录入有误',
      fields: { months: 31 },
    });
    await clerk.page.getByRole('button', { name: '提交更正' }).click();
    // Both versions, field by field; each side's own change is chosen already.
    const both = clerk.page.getByRole('dialog', { name: '这件刚被别人改过' });
    await both.getByRole('group', { name: '攻关周期' }).getByText('只有别处改过').waitFor();
    await both.getByRole('group', { name: '问题名称' }).getByText('只有您改过').waitFor();
    expect(await clerk.flaws()).toEqual([]);
    await both.getByRole('button', { name: '按所选的接着办' }).click();
    expect(await clerk.page.getByLabel('攻关周期').inputValue()).toBe('31');
    expect(await clerk.page.getByLabel('问题名称').inputValue()).toBe('水资源远程管控系统开发与示范推广');
    await clerk.page.getByRole('button', { name: '提交更正' }).click();
    await told('已更正');
    await heading('水资源远程管控系统开发与示范推广').waitFor();
  });

  it('registers an organisation, finds problems by firm, and sees that nothing stands still', async () => {
    await clerk.goTo('/desk/organisations/new');
    await clerk.page.getByRole('button', { name: '登记，视为已确认' }).click();
    await told('处要改');
    await clerk.page.getByLabel('单位名称').fill('福建示例信息技术有限公司');
    await clerk.page.getByLabel('统一社会信用代码').fill('91350100M000100Y43');
    await clerk.page.getByLabel('单位类别').selectOption('enterprise');
    await clerk.page.getByRole('button', { name: '登记，视为已确认' }).click();
    await told('已登记福建示例信息技术有限公司');
    expect(await clerk.flawsEverywhere('an organisation')).toEqual([]);
    await clerk.goTo('/desk/organisations?status=confirmed');
    await told('福建示例');
    expect(await clerk.flawsEverywhere('organisations')).toEqual([]);
    await clerk.goTo('/desk/problems');
    await told('按到期先后');
    await press('/');
    await clerk.page.keyboard.type('兴垦化工');
    await press('Enter');
    await told('含“兴垦化工”的 2 件');
    await clerk.goTo('/desk/standstill');
    await told('每一件都有人在办');
    expect(await clerk.flawsEverywhere('waits on nobody')).toEqual([]);
    await clerk.goTo('/desk/overview?stage=submission');
    await told('个问题走到了哪里');
    await told('行业');
    expect(await clerk.flawsEverywhere('overview')).toEqual([]);
    await clerk.goTo('/desk/tasks');
    await told('形式审查');
    expect(await clerk.flawsEverywhere('tasks')).toEqual([]);
  });
});
