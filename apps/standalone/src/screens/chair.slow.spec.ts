import { eventually } from '@zhitong/testing/eventually';
import { accept, openCampaign, submit } from '../demo/acts/intake.js';
import { loadExperts } from '../demo/acts/experts.js';
import { sealSheets, takeSeats } from '../demo/acts/review.js';
import { Cast } from '../demo/cast.js';
import { readSamples } from '../demo/sample.js';
import { fillSheet, giveOpinion, opinion, sealSheet } from './acts/review.fixture.js';
import { openScreens, type Person, type Screens } from './browser.fixture.js';
import { describeInChromium } from './chromium.fixture.js';

/** Far apart at first: two would not take it on, for its indicators and its time. */
const wide = [
  [23, 17, 18, 12, 12, 4],
  [22, 16, 17, 11, 11, 4],
  [21, 17, 16, 5.5, 9, 3],
  [23, 18, 17, 12, 12, 5],
  [19, 13, 14, 5, 6, 3],
] as const;

interface PanelSeen {
  seats: { expert: string; duty: string; status: string }[];
}

describeInChromium('a panel', () => {
  let screens: Screens;
  let cast: Cast;
  let problem: string;
  let firm: string;
  let title: string;
  let chair: Person;
  let members: { seat: string; expert: string }[];

  beforeAll(async () => {
    screens = await openScreens();
    cast = new Cast(screens.url);
    await loadExperts(cast);
    const sample = (await readSamples()).find(({ path }) => path === 'line')!;
    [title, firm] = [sample.problem.title, sample.enterprise];
    problem = await submit(cast, await openCampaign(cast), sample);
    await accept(cast, problem);
    members = await takeSeats(cast, problem, 5);
    chair = await screens.person();
  });
  afterAll(() => screens.close());

  const chairOf = async () => {
    const { seats } = await cast.clerk().get<PanelSeen>(`/api/review/panels/${problem}`);
    return seats.find(({ duty, status }) => duty === 'chair' && status === 'accepted')!.expert;
  };
  const heading = (person: Person, name: string) => person.page.getByRole('heading', { name }).first();
  const press = (person: Person, name: string) => person.page.getByRole('button', { name, exact: true }).press('Enter');

  it('waits for its experts: the chair sees who is done, and nothing of what they gave', async () => {
    await sealSheets(cast, members.slice(0, 2), wide);
    await chair.signIn(await chairOf());
    await heading(chair, '我任组长').waitFor();
    await press(chair, '到组长工作台');
    await heading(chair, '谁做到哪一步').waitFor();
    await chair.page.getByText('2 / 5 份已交').waitFor();
    expect(await chair.page.locator('main').textContent()).not.toMatch(/\b(86|81)\b/);
    await press(chair, '提醒 3 位专家');
    await chair.page.getByText(/24 小时内都已提醒过一次/).waitFor();
    expect(await chair.flaws()).toEqual([]);
    await eventually(async () =>
      (await cast.expert(members[4]!.expert).get<{ kind: string }[]>('/api/messages')).some(
        ({ kind }) => kind === 'seat.remind-score',
      ),
    );
  });

  it('disagrees: the chair sees where, and opens the discussion by keyboard', async () => {
    await sealSheets(cast, members.slice(2), wide.slice(2));
    await chair.page.reload();
    await heading(chair, '5 份评分总分相差 27 分，主要分歧在“指标清晰可检验”和“可行性”').waitFor();
    expect(await chair.flawsEverywhere('scores far apart')).toEqual([]);
    await chair.page.getByRole('button', { name: '看成表格' }).click();
    await chair.page.getByRole('columnheader', { name: '第 5 份' }).waitFor();
    expect(await chair.flaws()).toEqual([]);
    await chair.page.getByLabel('给专家组的话').fill('请各位说明“指标”一项的依据，再评一次。');
    await press(chair, '发起讨论和复评');
    await chair.page.getByText('组长（您）').waitFor();
    expect(await chair.flaws()).toEqual([]);
  });

  it('scores once more: an expert reads the discussion, speaks and re-scores on a phone', async () => {
    const expert = await screens.signedIn(members[4]!.expert, 412);
    const { page } = expert;
    await page.getByText('讨论后复评').waitFor();
    await page.getByRole('link', { name: '去评分' }).click();
    await page.getByText('请各位说明“指标”一项的依据').waitFor();
    await page.getByLabel('写一条').fill('没有写判定标准，验收时说不清；补上就可以。');
    await page.getByRole('button', { name: '发给专家组' }).click();
    await page.getByText('专家甲（您）').waitFor();
    await page.getByRole('button', { name: '填入我第一轮的分数' }).click();
    expect(await expert.flaws()).toEqual([]);
    await fillSheet(expert, ['22', '16', '17', '11', '11', '4']);
    await sealSheet(expert);
    expect(await expert.flaws()).toEqual([]);

    await sealSheets(
      cast,
      members.slice(0, 4),
      wide.map(() => wide[3]),
    );
    await chair.page.reload();
    await chair.page.getByText('专家甲').first().waitFor();
    await chair.page.getByText('首轮为 27 分').waitFor();
  });

  it('concludes: the opinion is saved as it is written, read once more, and given by keyboard', async () => {
    const { page } = chair;
    await page.getByRole('link', { name: '写专家组意见' }).click();
    await press(chair, '看一遍，再出具');
    await page.getByRole('group', { name: '还有 4 处要改' }).waitFor();
    expect(await page.evaluate('document.activeElement.className')).toBe('error-summary');
    await chair.fill(opinion);
    await page.getByText('已存到服务器').waitFor();
    await page.reload();
    await page.getByText('已存到服务器').or(page.getByText('会自动保存')).waitFor();
    expect(await page.getByLabel('评审背景').inputValue()).toBe(opinion.评审背景);
    expect(await chair.flaws()).toEqual([]);
    await giveOpinion(chair);
    expect(await chair.flawsEverywhere('concluded')).toEqual([]);
    await page.getByRole('link', { name: '打印签字表' }).click();
    await heading(chair, '专家组意见及签字表').waitFor();
    expect(await chair.flaws()).toEqual([]);
    await chair.goTo('/desk/chair');
    await heading(chair, '已结论').waitFor();
    expect(await chair.flaws()).toEqual([]);
  });

  it('is objected to by name, and somebody else decides', async () => {
    const enterprise = await screens.signedIn(firm, 412);
    await enterprise.goTo(`/problems/${problem}`);
    await heading(enterprise, '评审结果').waitFor();
    await enterprise.page.getByRole('link', { name: '对结果提出异议' }).click();
    await enterprise.page.getByRole('button', { name: '提出异议', exact: true }).click();
    await enterprise.page.getByRole('group', { name: '还有 3 处要改' }).waitFor();
    expect(await enterprise.flaws()).toEqual([]);
    await enterprise.page.getByRole('radio', { name: '依据的事实有误' }).check();
    await enterprise.page.getByLabel('异议内容').fill('我单位认为评审所依据的运行数据与现场记录不一致，请予核查。');
    await enterprise.page.getByLabel('证据', { exact: true }).fill('附 2026 年运行记录复印件');
    await enterprise.page
      .locator('input[type=file]')
      .setInputFiles({ name: '运行记录.txt', mimeType: 'text/plain', buffer: Buffer.from('2026 年 1–6 月运行记录') });
    await enterprise.page.getByRole('link', { name: '运行记录.txt' }).waitFor();
    expect(await enterprise.flaws()).toEqual([]);
    await enterprise.page.getByRole('button', { name: '提出异议', exact: true }).click();
    await enterprise.page.getByText('异议已提出').waitFor();

    const approver = await screens.signedIn('approver');
    await approver.goTo('/desk/objections');
    await approver.page.getByRole('link', { name: title }).click();
    await approver.page.getByText('附 2026 年运行记录复印件').waitFor();
    const evidence = approver.page.getByRole('link', { name: '运行记录.txt' });
    await evidence.waitFor();
    const [taken] = await Promise.all([approver.page.waitForEvent('download'), evidence.click()]);
    expect(taken.suggestedFilename()).toBe('运行记录.txt');
    expect(await approver.flawsEverywhere('an objection')).toEqual([]);
    await approver.page.getByRole('radio', { name: '不成立' }).check();
    await approver.page.getByLabel('处理理由').fill('经核查，运行数据与现场记录一致，异议不成立。');
    await press(approver, '作出决定');
    await heading(approver, '处理结果').waitFor();

    await enterprise.page.getByRole('link', { name: '回到这个问题' }).click();
    await enterprise.page.getByText('经核查，运行数据与现场记录一致').waitFor();
    await enterprise.page.getByRole('link', { name: '运行记录.txt' }).waitFor();
    expect(await enterprise.flaws()).toEqual([]);
  });
});
