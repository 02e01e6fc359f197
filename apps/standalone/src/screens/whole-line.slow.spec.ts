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
  answerEnterprise,
  beginBrief,
  checks,
  cite,
  fulfil,
  giveInstruction,
  handInBrief,
  openBrief,
  openObligation,
  pass,
  sendBrief,
  writeInstruction,
} from './acts/briefs.fixture.js';
import {
  acceptResults,
  commentOn,
  decideMilestone,
  handInResults,
  kickOff,
  registerOutcome,
  report,
  reportMilestone,
} from './acts/carrying-out.fixture.js';
import { importList, reviewers, tryList } from './acts/experts.fixture.js';
import { byKeys, byMouse } from './acts/hands.fixture.js';
import { linkInMail } from './acts/mail.fixture.js';
import { fillSheet, formPanel, giveOpinion, opinion, sealSheet, takeSeat } from './acts/review.fixture.js';
import { acceptProblem, confirmOrganisation, openCampaignAtDesk } from './acts/secretariat.fixture.js';
import { beginSubmission, fillIn, handIn } from './acts/submission.fixture.js';
import { openScreens, type Person, type Screens } from './browser.fixture.js';
import { describeInChromium } from './chromium.fixture.js';
import { Keyboard } from './keyboard.fixture.js';

const organisation = '福建示例节水设备有限公司';
const password = 'snow-cotton-canal-2031';
const title = '膜下滴灌毛管抗堵塞迷宫流道设计';
const brief = '关于推进沙湾市棉田滴灌毛管国产化的建议';
const body = [
  '一、问题',
  '含沙水源下滴灌毛管堵塞快，增加农户成本。',
  '二、进展',
  '课题已通过验收，各项指标达到企业提出的目标。',
  '三、建议',
  '由市水利部门牵头，在老灌区先行应用。',
].join('\n');
const instruction = '请市水利局牵头，一个月内提出落实方案。';
const answer = '市领导已批示，由水利部门在老灌区先行应用，贵单位可参加。';

/** Everybody at a browser of their own; each step is what somebody does there, and nothing goes past the screens. */
describeInChromium('the whole line, by clicking', () => {
  let screens: Screens;
  let clerk: Person;
  let firm: Person;
  let team: Person;
  let editor: Person;
  let id: string;

  let reached = true;
  /** Each step needs the one before: what cannot come is not waited for. */
  const step = (name: string, act: () => Promise<void>) =>
    it(name, async () => {
      if (!reached) throw new Error('the step before was not reached');
      reached = false;
      await act().catch(async (cause: unknown) => {
        throw new Error(`${String(cause)}\n${await screens.seen()}`, { cause });
      });
      reached = true;
    });

  beforeAll(async () => {
    screens = await openScreens();
    clerk = await screens.signedIn('clerk');
  });
  afterAll(() => screens.close());

  step(
    'begins at the desk, with experts and a campaign, and with an enterprise that signs up by the link of a mail',
    async () => {
      firm = await screens.person(412);
      await firm.goTo('/sign-up');
      await firm.fill({
        ...{ 单位名称: organisation, 统一社会信用代码: '91350100M000100Y43' },
        ...{ 您的姓名: '王小明', 手机号: '13900000000', 邮箱: 'newcomer@example.com' },
        ...{ 账号: 'newcomer', 密码: password },
      });
      await firm.page.getByLabel(/^我同意使用条款/).check();
      await firm.page.getByLabel(/^我同意为办理问题/).check();
      await firm.button('注册，发送确认邮件').click();
      await firm.told('邮件已发出');
      await firm.goTo(await linkInMail(screens.dataDir, 'sign-up'));
      await firm.fill({ 密码: password });
      await firm.button('完成注册').click();
      await firm.told('注册完成，账号是 newcomer');
      await clerk.goTo('/desk/experts/import');
      await tryList(clerk, reviewers);
      await importList(clerk, reviewers);
      await openCampaignAtDesk(clerk, '“卡脖子”问题征集');
      await confirmOrganisation(clerk, organisation);
    },
  );

  step('submits in five parts with an attachment, by keyboard alone; the focus is seen at every stop', async () => {
    await firm.signIn('newcomer', password);
    const hands = byKeys(firm);
    await hands.press(firm.page.getByRole('link', { name: /提交新问题/ }));
    await firm.heading('提交');
    await beginSubmission(hands);
    await fillIn(firm, hands, title, report('堵塞试验记录.txt'));
    await handIn(firm, hands);
    await hands.press(firm.page.getByRole('link', { name: '看这个问题' }));
    await firm.heading(title, 1);
    id = new URL(firm.page.url()).pathname.split('/').at(-1)!;
    await acceptProblem(clerk, id);
  });

  step('is reviewed: experts declare and score, one by keyboard alone; the chair concludes', async () => {
    await clerk.toldInTime('/desk/panels', title);
    const invited = await formPanel(clerk, title);
    expect(invited.map(({ chairs }) => chairs).sort()).toEqual([false, false, false, true]);
    const seated = await Promise.all(
      invited.map(async ({ login, chairs }) => ({
        chairs,
        person: await screens.signedIn(login, chairs ? 1280 : 412),
      })),
    );
    const members = seated.flatMap(({ chairs, person }) => (chairs ? [] : [person]));
    const chair = seated.find(({ chairs }) => chairs)!.person;
    const handsOf = (person: Person) => (person === members[0] ? byKeys : byMouse)(person);
    for (const { person } of seated) await takeSeat(person, title, handsOf(person));
    for (const person of members) {
      const hands = handsOf(person);
      await person.toldInTime('/reviews', '去评分');
      await hands.press(person.page.getByRole('link', { name: '去评分' }));
      await person.heading(title, 1);
      await fillSheet(person, ['22', '17', '17', '12', '12', '4'], hands);
      await sealSheet(person, hands);
      await person.context.close();
    }
    await chair.goTo('/reviews');
    await chair.button('到组长工作台').click();
    await chair.page.getByRole('link', { name: '写专家组意见' }).click();
    await chair.fill(opinion);
    await giveOpinion(chair);
    await chair.context.close();
    await clerk.toldInTime('/desk/topics', title);
  });

  step('becomes a topic: called, bid for and awarded', async () => {
    await publishCall(clerk, title, '毛管在含沙水源下一季流量下降不超过百分之五，并在现场验证。');
    team = await screens.signedIn('team-beijiang', 412);
    await beginBid(team);
    await promise(team, ['4.5']);
    await writePlan(team);
    await namePeople(team);
    await sealBid(team);
    await closeCall(clerk, id);
    await evaluate(clerk);
  });

  step('is carried out and accepted, with the word of the enterprise', async () => {
    await kickOff(clerk, id);
    await reportMilestone(team, '样机十套已装到三处棉田，连续运行一季，流量下降百分之四。');
    await decideMilestone(clerk, id, '通过', '材料齐全，同意通过。');
    await handInResults(team, ['4.2']);
    await commentOn(firm, id, '认可', '指标已在我单位现场验证。');
    await clerk.goTo(`/desk/topics/${id}`);
    await acceptResults(clerk, '各项指标逐行对照，全部达到。');
    await registerOutcome(clerk, '抗堵塞毛管样机（示例）');
    await team.context.close();
  });

  step('is written of, checked by three others, and sent', async () => {
    editor = await screens.signedIn('editor');
    // The last of what is recorded, so that all can be cited.
    await editor.toldInTime('/desk/briefs', '依据 8 条');
    await beginBrief(editor, title);
    await editor.fill({ 标题: brief, 正文: body });
    await cite(editor, body, '课题已通过验收，各项指标达到企业提出的目标。', '课题验收');
    const written = await handInBrief(editor);
    for (const check of checks) {
      const person = await screens.signedIn(check.login);
      await openBrief(person, brief);
      await pass(person, check);
      await person.context.close();
    }
    await sendBrief(editor, written);
  });

  step(
    'is read by a leader, who acknowledges and instructs; it is carried out, and the enterprise reads the answer',
    async () => {
      const leader = await screens.signedIn('leader-1', 412);
      const keys = new Keyboard(leader);
      await keys.use(leader.page.getByRole('link', { name: /去阅/ }));
      await leader.heading(brief);
      await keys.use(leader.button('不批示，只标已阅'));
      await leader.told('已签收。');
      await writeInstruction(leader, instruction);
      await giveInstruction(leader);
      await openObligation(clerk, instruction);
      await fulfil(clerk, '市水利局已印发落实方案（示例）。');
      await answerEnterprise(clerk, answer);
      await firm.toldInTime(`/problems/${id}`, answer);
      await firm.told(instruction);
      await firm.told('抗堵塞毛管样机（示例）');
      expect(await firm.flaws()).toEqual([]);
    },
  );
});
