import { beijingDate, daysBetween, isWeekend, missingYears } from '@zhitong/contracts';
import { openCampaign, submit } from '../demo/acts/intake.js';
import { Cast } from '../demo/cast.js';
import { readSamples } from '../demo/sample.js';
import { openScreens, type Person, type Screens } from './browser.fixture.js';
import { describeInChromium } from './chromium.fixture.js';
import { breakTimeline } from './park.fixture.js';

describeInChromium('an administrator', () => {
  let screens: Screens;
  let person: Person;
  beforeAll(async () => {
    screens = await openScreens();
    person = await screens.signedIn('administrator');
  });
  afterAll(() => screens.close());

  const told = (text: string) => person.page.getByText(text, { exact: false }).first().waitFor();
  const button = (name: string | RegExp) => person.page.getByRole('button', { name, exact: true });
  const heading = (name: string) => person.page.getByRole('heading', { level: 1, name, exact: true });

  it('is told which year has no calendar, pastes the notice, sees what changes, and saves it', async () => {
    const { page } = person;
    // Signing in leads there.
    await heading('运行状况').waitFor();
    const today = beijingDate(new Date());
    const missing = missingYears(today, []);
    for (const year of missing) await told(`${year} 年还没有工作日历`);
    expect(await person.flaws()).toEqual([]);
    await page.getByRole('link', { name: '工作日历', exact: true }).click();
    await heading('工作日历').waitFor();
    await told('已经定下的期限不变');
    expect(await person.flawsEverywhere('the years')).toEqual([]);
    for (const year of new Set([...missing, Number(today.slice(0, 4)) + 1])) {
      await person.goTo(`/desk/calendar/${year}`);
      await heading(`${year} 年工作日历`).waitFor();
      await button('保存，以后的期限按此计算').press('Enter');
      await told('请填写放假日');
      expect(await page.evaluate('document.activeElement.className')).toBe('error-summary');
      const worked = daysBetween(`${year}-01-04`, `${year}-01-12`).find(isWeekend)!;
      await page
        .getByLabel('粘贴通知')
        .fill(`一、元旦：1月1日至3日放假调休，共3天。1月${Number(worked.slice(8))}日上班。`);
      await button('读入').press('Enter');
      await told('读入放假 3 天、调休上班 1 天');
      expect(await page.getByLabel('放假日', { exact: true }).inputValue()).toBe(`${year}-01-01 ~ ${year}-01-03`);
      expect(await page.getByLabel('调休上班日').inputValue()).toBe(worked);
      await told('新增调休上班');
      await told('起算 5 个工作日');
      expect(await person.flaws()).toEqual([]);
      await page.getByLabel('依据的通知').fill('演练用的通知');
      await button('保存，以后的期限按此计算').press('Enter');
      await told('已保存');
      await told('邹管理员，第 1 版');
      await told('与现在的日历一样');
      expect(await person.flaws()).toEqual([]);
    }
  });

  it('is then told that all is well, with the time', async () => {
    await person.goTo('/desk/health');
    await heading('运行状况').waitFor();
    await told('一切正常');
    await told('查过');
    expect(await person.flaws()).toEqual([]);
    await person.goTo('/desk/parked');
    await told('没有搁置的事项');
  });

  it('sees red what could not be taken in, mends the cause, and tries it again', async () => {
    const broken = await breakTimeline(screens.dataDir);
    const cast = new Cast(screens.url);
    const campaign = await openCampaign(cast);
    const [one, other] = (await readSamples(undefined)).slice(0, 2);
    const ids = [await submit(cast, campaign, one!), await submit(cast, campaign, other!)];
    await person.goTo('/desk/health');
    await heading('运行状况').waitFor();
    // Parked within moments; the screen looks again when it is asked to.
    const red = person.page.getByText('2 个对象因事件被搁置而停下');
    for (let asked = 0; asked < 50 && !(await red.isVisible()); asked += 1) {
      await button('立即再查').click();
      await person.page.waitForResponse(/\/api\/tracking\/operations\/health/);
    }
    await red.waitFor();
    expect(await person.flawsEverywhere('health, red')).toEqual([]);

    await person.page.getByRole('link', { name: '去看搁置的事项' }).click();
    await heading('搁置事项').waitFor();
    const item = (id: string) => person.page.getByRole('listitem').filter({ hasText: id });
    await item(ids[0]!).getByText('提交问题（ProblemSubmitted）').waitFor();
    // What the problem says is not for who keeps the platform running.
    expect(await person.page.content()).not.toContain(one!.problem.title);
    await item(ids[0]!).getByRole('button', { name: '重试' }).click();
    await told('还是处理不了');
    expect(await person.flawsEverywhere('parked')).toEqual([]);

    // Given up with a reason only.
    await item(ids[1]!).getByRole('button', { name: '放弃' }).press('Enter');
    const dialog = person.page.getByRole('dialog');
    await dialog.getByRole('button', { name: '放弃这条事件' }).press('Enter');
    await told('放弃的理由应为 4–500 个字');
    expect(await person.page.evaluate('document.activeElement.className')).toBe('error-summary');
    expect(await person.flaws()).toEqual([]);
    await dialog.getByLabel('放弃的理由').fill('演练：确认为重复的提交，不再显示');
    await dialog.getByRole('button', { name: '放弃这条事件' }).press('Enter');
    await told(`已放弃 ${ids[1]} 的第 1 条事件`);

    await broken.mend();
    await item(ids[0]!).getByRole('button', { name: '重试' }).press('Enter');
    await told(`${ids[0]} 已补办`);
    await told('没有搁置的事项');
    await person.page.getByRole('link', { name: '运行状况' }).click();
    await told('一切正常');
  });

  it('finds in the trail who gave it up, and why', async () => {
    await person.goTo('/desk/trail');
    await person.page.getByLabel('种类').selectOption('parked-handled');
    await button('查找').press('Enter');
    await told('处理搁置事项 · 放弃 · 演练：确认为重复的提交');
    expect(await person.flawsEverywhere('trail')).toEqual([]);
  });

  it('invites somebody by keyboard; what is missing is said at the fields', async () => {
    const { page } = person;
    await person.goTo('/desk/invitations/new');
    await heading('邀请人员').waitFor();
    await button('发出邀请').press('Enter');
    await told('姓名应为 2–30 个字');
    expect(await page.evaluate('document.activeElement.className')).toBe('error-summary');
    await page.getByLabel('姓名').fill('梁专家');
    await page.getByLabel('邮箱').fill('liang@example.com');
    await page.getByLabel('领导', { exact: true }).press('Space');
    await button('发出邀请').press('Enter');
    // Whoever makes somebody powerful shows the own password.
    await told('须输入您本人的密码');
    expect(await person.flaws()).toEqual([]);
    await page.getByLabel('您本人的密码').fill('zhitong-demo');
    await button('发出邀请').press('Enter');
    await told('已邀请梁专家');
    await told('等待接受');
    expect(await person.flaws()).toEqual([]);
  });

  it('finds an account, and disables and enables it by keyboard', async () => {
    const { page } = person;
    await person.goTo('/desk/accounts?role=editor');
    await told('2 个账号');
    expect(await person.flawsEverywhere('accounts')).toEqual([]);
    await page.getByRole('searchbox').fill('魏');
    await page.keyboard.press('Enter');
    await told('1 个账号');
    await page.getByRole('link', { name: '魏编辑' }).press('Enter');
    await heading('魏编辑').waitFor();
    await button('停用账号').press('Enter');
    await told('立即退出所有登录');
    expect(await person.flaws()).toEqual([]);
    await button('停用').press('Enter');
    await told('魏编辑的账号已停用');
    const refused = await fetch(`${screens.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login: 'editor-2', password: 'zhitong-demo' }),
    });
    expect(refused.status).toBe(401);
    expect(await person.flaws()).toEqual([]);
    await button('启用账号').press('Enter');
    await told('魏编辑的账号已启用');
    // The own account is nobody's to change alone.
    await person.goTo('/desk/accounts/administrator');
    await heading('邹管理员').waitFor();
    expect(await button('停用账号').count()).toBe(0);
  });

  it('reads who may do what, in words', async () => {
    await person.goTo('/desk/permissions?role=leader');
    await told('领导可以做');
    await told('briefs.brief.instruct');
    expect(await person.flaws()).toEqual([]);
  });

  it('is not the only one who looks: the auditor sees how the platform does and who holds accounts, and changes nothing', async () => {
    const auditor = await screens.signedIn('auditor');
    await auditor.page.getByText('一切正常').waitFor();
    await auditor.goTo('/desk/accounts/clerk');
    await auditor.page.getByRole('heading', { level: 1, name: '冯秘书' }).waitFor();
    await auditor.page.getByText('clerk@demo.invalid').waitFor();
    expect(await auditor.page.getByRole('button', { name: /变更|停用/ }).count()).toBe(0);
    expect(await auditor.flaws()).toEqual([]);
  });
});
