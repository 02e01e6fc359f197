import { accept, openCampaign, submit } from '../demo/acts/intake.js';
import { loadExperts } from '../demo/acts/experts.js';
import { conclude, confirmed, formPanel, score } from '../demo/acts/review.js';
import { Cast } from '../demo/cast.js';
import { until } from '../demo/client.js';
import { readSamples, type Sample } from '../demo/sample.js';
import {
  beginBid,
  closeCall,
  evaluate,
  namePeople,
  promise,
  publishCall,
  sealBid,
  writePlan,
} from './acts/bids.fixture.js';
import {
  acceptResults,
  commentOn,
  decideMilestone,
  handInResults,
  kickOff,
  measureRows,
  openReport,
  registerOutcome,
  reportMilestone,
} from './acts/carrying-out.fixture.js';
import { openScreens, type Person, type Screens } from './browser.fixture.js';
import { describeInChromium } from './chromium.fixture.js';

interface Topic {
  status: string;
  call: { indicators: { id: string; target: string }[] } | null;
}

describeInChromium('research, from an approved problem to its outcome', () => {
  let screens: Screens;
  let cast: Cast;
  let clerk: Person;
  let team: Person;
  let firm: Person;
  let id: string;
  let sample: Sample;
  const topic = () => cast.clerk().get<Topic>(`/api/research/topics/${id}`);
  const focused = ({ page }: Person) => page.evaluate<string>('document.activeElement.className');

  beforeAll(async () => {
    screens = await openScreens();
    cast = new Cast(screens.url);
    await loadExperts(cast);
    sample = (await readSamples()).find(({ key }) => key === 'remote')!;
    id = await submit(cast, await openCampaign(cast), sample);
    await accept(cast, id);
    await formPanel(cast, id);
    await score(cast, id, [0.9, 0.86, 0.88]);
    await conclude(cast, id);
    await confirmed(cast, id);
    await until(
      'the topic to be open',
      async () => (await cast.clerk().look<Topic>(`/api/research/topics/${id}`))?.status === 'open',
    );
    clerk = await screens.signedIn('clerk');
    team = await screens.signedIn('team-beijiang', 412);
    firm = await screens.signedIn(sample.enterprise, 412);
  });
  afterAll(() => screens.close());

  it('begins at the desk: the call stands on what the enterprise wrote, and what is missing is named', async () => {
    const { page } = clerk;
    await clerk.goTo('/desk/topics');
    await clerk.told('待发榜');
    await page.getByRole('link', { name: sample.problem.title }).click();
    await page.getByRole('link', { name: '去发榜' }).click();
    await page.getByLabel('攻关目标').fill('短');
    await clerk.button('发榜').click();
    await clerk.told('攻关目标应为 10–1000 个字');
    expect(await clerk.flaws()).toEqual([]);
    await publishCall(clerk, sample.problem.title, '机井和渠口的远程计量在冬季稳定可用，误差达到收费要求。');
    expect((await topic()).status).toBe('calling');
  });

  it('goes on with a team on a phone: a bid per indicator, kept while it is written, sealed in the end', async () => {
    const { page } = team;
    await page.reload();
    await beginBid(team);
    await promise(team, ['2.5', '98']);
    await team.button('存好，进第 3 部分').click();
    await team.told('请填写总体方案');
    expect(await team.flawsEverywhere('a bid, plan with errors')).toEqual([]);
    await writePlan(team);
    await team.told('已存到服务器');
    await page.reload();
    await team.heading('方案、进度与资金');
    expect(await page.getByLabel('完成时间（月）').inputValue()).toBe('12');
    await namePeople(team);
    expect(await team.flaws()).toEqual([]);
    await sealBid(team);
  });

  it('lays the bids side by side after the closing, and the points of evaluators decide', async () => {
    const { call } = await topic();
    const rival = cast.team('tianshan');
    const { id: bid } = await rival.post<{ id: string }>(`/api/research/topics/${id}/bids`, {
      approach: '在原设备上加装保温与备用电源，改进通信协议，逐点更换老化部件。',
      answers: call!.indicators.map(({ id: indicator }, i) => ({
        indicator,
        promised: i === 0 ? '4' : '99',
        how: '现场改造后测试',
      })),
      ...{ months: 10, money: 50 },
      milestones: [{ title: '改造完成', deliverable: '测试记录', month: 10, money: 50 }],
    });
    await rival.post(`/api/research/bids/${bid}/submission`);
    await closeCall(clerk, id);
    expect(await clerk.flawsEverywhere('bids side by side')).toEqual([]);
    await evaluate(clerk);
    expect((await topic()).status).toBe('awarded');
  });

  it('is kicked off; a report without evidence is not taken, and what falls short comes back', async () => {
    await clerk.goTo(`/desk/topics/${id}`);
    await clerk.button('记录启动会，开始攻关').click();
    await clerk.told(/处要改/);
    expect(await focused(clerk)).toBe('error-summary');
    expect(await clerk.flawsEverywhere('a topic to be kicked off')).toEqual([]);
    await kickOff(clerk, id);

    await openReport(team);
    await team.button('送交秘书处审核').click();
    await team.told(/处要改/);
    expect(await focused(team)).toBe('error-summary');
    expect(await team.flawsEverywhere('a milestone to be reported, with errors')).toEqual([]);
    await reportMilestone(team, '样机十套已装到三处机井，连续运行三个月，误差达到要求。');
    expect(await team.flawsEverywhere('a topic of the team')).toEqual([]);

    await clerk.goTo('/desk/topics');
    await clerk.told('1 个里程碑待审核');
    expect(await clerk.flaws()).toEqual([]);
    await clerk.goTo(`/desk/topics/${id}`);
    await clerk.button('审核').click();
    await clerk.page.getByRole('dialog').getByRole('button', { name: '送出意见' }).click();
    await clerk.told(/处要改/);
    expect(await clerk.flaws()).toEqual([]);
    await decideMilestone(clerk, id, '退回补充', '请补冬季低温时段的运行记录。');
    await team.goTo('/topics');
    await team.told('请补冬季低温时段的运行记录。');
    expect(await team.flaws()).toEqual([]);
    await reportMilestone(team, '已补冬季低温时段的运行记录，最低零下三十一度，仍可正常计量。');
    await decideMilestone(clerk, id, '通过', '材料齐全，同意通过。');
    await clerk.told('已通过');
  });

  it('may be in danger, and need more time: the office answers both', async () => {
    await team.goTo(`/topics/${id}`);
    await team.button('提示风险').click();
    await team.button('送交秘书处').click();
    await team.told(/处要改/);
    expect(await team.flaws()).toEqual([]);
    await team.page.getByLabel('风险说明').fill('渠口两处断电，整改要等电力部门排期，可能晚两周。');
    await team.button('送交秘书处').click();
    await team.told('等秘书处答复');
    await team.button('申请变更').click();
    await team.button('送交秘书处').click();
    await team.told(/处要改/);
    expect(await team.flaws()).toEqual([]);
    await team.fill({ 延期月数: '2', 理由: '渠口两处断电，等电力部门排期后才能验证。' });
    await team.button('送交秘书处').click();
    await team.told('等秘书处审批');
    expect(await team.flawsEverywhere('a topic with requests')).toEqual([]);

    await clerk.goTo('/desk/topics');
    await clerk.told('1 条风险待答复');
    await clerk.told('1 项变更待审批');
    await clerk.goTo(`/desk/topics/${id}`);
    expect(await clerk.flawsEverywhere('a topic with requests, at the desk')).toEqual([]);
    await clerk.button('答复').click();
    await clerk.page.getByLabel('怎样处理').fill('已协调供电所本周内恢复供电，由赵主任跟进。');
    await clerk.button('送出答复').click();
    await clerk.told('已答复');
    await clerk.button('审核').click();
    const dialog = clerk.page.getByRole('dialog');
    await dialog.getByRole('radio', { name: '同意', exact: true }).check();
    await dialog.getByLabel('理由').fill('供电原因，非团队责任。');
    await dialog.getByRole('button', { name: '送出意见' }).click();
    await clerk.told('已同意');
  });

  it('hands in what was measured; the enterprise objects, and is answered when the results are accepted', async () => {
    await team.goTo(`/topics/${id}/results`);
    await team.button('送交验收').click();
    await team.told(/处要改/);
    expect(await focused(team)).toBe('error-summary');
    expect(await team.flawsEverywhere('results with errors')).toEqual([]);
    await handInResults(team, sample.measured!);

    await firm.goTo('/problems');
    await firm.page.getByRole('link', { name: '看结果，提意见' }).click();
    await firm.button('送出意见').click();
    await firm.told(/处要改/);
    expect(await firm.flawsEverywhere('results for the enterprise, with errors')).toEqual([]);
    await commentOn(firm, id, '有异议', '误差是在夏季测的，冬季的数据没有看到。');

    await clerk.goTo(`/desk/topics/${id}`);
    await clerk.told('误差是在夏季测的');
    await clerk.button('通过验收').click();
    await clerk.told(/处要改/);
    expect(await clerk.flawsEverywhere('results to be accepted, with errors')).toEqual([]);
    await clerk.button('退回补充…').click();
    await clerk.page.getByRole('dialog').getByLabel('哪里不足，怎么补').fill('请补冬季的检测报告。');
    expect(await clerk.flaws()).toEqual([]);
    await clerk.page.getByRole('dialog').getByRole('button', { name: '退回补充' }).click();
    await clerk.told('攻关中。');

    await team.goTo(`/topics/${id}/results`);
    await team.told('请补冬季的检测报告');
    await measureRows(team, ['约 2.4', '98.6']);
    await team.button('送交验收').click();
    await team.told('待验收');
    await commentOn(firm, id, '认可', '冬季数据已看到，同意。');
  });

  it('is accepted row by row: what the numbers do not tell is judged, and the outcome is there for everybody', async () => {
    await clerk.goTo(`/desk/topics/${id}`);
    await clerk.told('数值不能判定，由您判断');
    await clerk.button('通过验收').click();
    await clerk.told(/处要改/);
    expect(await clerk.flaws()).toEqual([]);
    await clerk.page.getByRole('radio', { name: '达标', exact: true }).check();
    await clerk.page.getByLabel('依据').fill('检测报告写明三次平均 2.4，小于目标值 3。');
    await acceptResults(clerk, '各项指标逐行对照，全部达到企业提出的目标值。');
    await registerOutcome(clerk, '低温远程计量样机（示例）');
    expect(await clerk.flawsEverywhere('an accepted topic')).toEqual([]);
    await firm.goTo(`/problems/${id}`);
    await firm.told('低温远程计量样机（示例）');
    expect(await firm.flawsEverywhere('an accepted topic, for the enterprise')).toEqual([]);
    await team.goTo('/topics');
    await team.told('课题已经验收');
    await team.page.getByRole('link', { name: sample.problem.title }).click();
    await team.told('低温远程计量样机（示例）');
    expect(await team.flawsEverywhere('an accepted topic, for the team')).toEqual([]);
  });
});
