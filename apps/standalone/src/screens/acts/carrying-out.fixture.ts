import type { Person } from '../browser.fixture.js';

/** A report as a team would attach it. */
export const report = (name: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from('现场连续运行记录与第三方检测结果（示例）。\n'.repeat(40)),
});

export async function kickOff(clerk: Person, id: string): Promise<void> {
  await clerk.goTo(`/desk/topics/${id}`);
  await clerk.page.getByLabel('启动会纪要').fill('三方到会，明确进度、分工和现场试验的安排。');
  await clerk.button('记录启动会，开始攻关').click();
  await clerk.told('攻关中。');
}

/** From the first screen of the team to the form of the milestone that is due. */
export async function openReport(team: Person): Promise<void> {
  await team.goTo('/topics');
  await team.page.getByRole('link', { name: '去报送' }).first().click();
  await team.heading(/^报送里程碑/, 1);
}

/** What was reached, with a file, and the name of a paper. */
export async function reportMilestone(team: Person, summary: string): Promise<void> {
  await openReport(team);
  await team.page.getByLabel('进展说明').fill(summary);
  await team.page.locator('input[type=file]').setInputFiles(report('样机试验报告.txt'));
  await team.page.getByLabel('其他材料').fill('评审纪要 2026-05（示例）');
  await team.page.getByRole('group', { name: '随本次报送的文件' }).getByText('样机试验报告.txt').waitFor();
  await team.button('送交秘书处审核').click();
  await team.told('待审核');
}

/** The office decides on what was reported. */
export async function decideMilestone(
  clerk: Person,
  id: string,
  verdict: '通过' | '退回补充',
  comment: string,
): Promise<void> {
  await clerk.goTo(`/desk/topics/${id}`);
  await clerk.button('审核').click();
  const dialog = clerk.page.getByRole('dialog');
  await dialog.getByRole('radio', { name: verdict }).check();
  await dialog.getByLabel('说明').fill(comment);
  await dialog.getByRole('button', { name: '送出意见' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** A measured value and a test report for every row: the first report as a file, the others by number. */
export async function handInResults(team: Person, measured: readonly string[]): Promise<void> {
  await team.goTo('/topics');
  await team.page.getByRole('link', { name: '报送验收材料' }).first().click();
  await team.page.locator('input[type=file]').setInputFiles(report('第三方检测报告.txt'));
  await measureRows(team, measured);
  await team.button('送交验收').click();
  await team.told('待验收');
}

export async function measureRows({ page }: Person, measured: readonly string[]): Promise<void> {
  for (const [i, value] of measured.entries()) {
    const row = page.getByRole('group', { name: new RegExp(`^${i + 1}\\. `) });
    await row.getByLabel(/^实测值/).fill(value);
    if (i === 0) await row.getByLabel('检测报告').selectOption({ label: '第三方检测报告.txt' });
    else {
      await row.getByLabel('检测报告').selectOption({ label: '没有电子文件，填报告编号' });
      await row.getByLabel('报告编号和出具单位').fill('示例检测中心 2026-118');
    }
  }
}

/** The enterprise says what it thinks of the results. */
export async function commentOn(firm: Person, id: string, verdict: '认可' | '有异议', comment: string): Promise<void> {
  await firm.goTo(`/problems/${id}`);
  await firm.page.getByRole('radio', { name: verdict }).check();
  await firm.page.getByLabel('意见', { exact: true }).fill(comment);
  await firm.button('送出意见').click();
  await firm.told('您的意见已送出');
}

export async function acceptResults(clerk: Person, summary: string): Promise<void> {
  await clerk.page.getByLabel('验收结论').fill(summary);
  await clerk.button('通过验收').click();
  await clerk.told('已验收。');
}

export async function registerOutcome({ page }: Person, title: string): Promise<void> {
  await page.getByLabel('成果名称').fill(title);
  await page.getByRole('button', { name: '登记成果' }).click();
  await page.getByRole('listitem').filter({ hasText: title }).waitFor();
}
