import { loadExperts } from '../demo/acts/experts.js';
import { openCampaign } from '../demo/acts/intake.js';
import { Cast } from '../demo/cast.js';
import { until } from '../demo/client.js';
import { readSamples, type Sample } from '../demo/sample.js';
import { begin, review } from '../demo/scenario.js';
import { openScreens, type Person, type Screens } from './browser.fixture.js';
import { describeInChromium } from './chromium.fixture.js';

const body = [
  '一、问题',
  '含沙水源下滴灌毛管堵塞快，一季更换 2 次，增加农户成本。',
  '二、原因',
  '流道设计以仿制为主，缺少本地水质下的检测数据。评审专家一致建议立题。',
  '三、建议',
  '由市水利部门牵头，在老灌区先行应用。',
].join('\n');
const instruction = '请市水利局牵头，一个月内提出落实方案。';

describeInChromium('a brief', () => {
  let screens: Screens;
  let cast: Cast;
  let sample: Sample;
  let id: string;
  const title = '关于推进沙湾市棉田滴灌毛管国产化的建议';
  beforeAll(async () => {
    screens = await openScreens();
    cast = new Cast(screens.url);
    await loadExperts(cast);
    sample = (await readSamples()).find(({ path }) => path === 'line')!;
    const walk = await begin(cast, await openCampaign(cast), sample, () => undefined);
    await review(cast, walk, () => undefined);
    await until('the problem to be suggested', async () =>
      (await cast.editor().get<{ problem: string }[]>('/api/briefs/matters')).some(
        ({ problem }) => problem === walk.problem,
      ),
    );
  });
  afterAll(() => screens.close());

  const signedIn = async (login: string, width?: number): Promise<Person> => {
    const person = await screens.person(width);
    await person.signIn(login);
    return person;
  };
  const told = ({ page }: Person, text: string) => page.getByText(text, { exact: false }).first().waitFor();

  it('is begun about a suggested problem, and written with its evidence', async () => {
    const editor = await signedIn('editor');
    const { page } = editor;
    await page.getByRole('heading', { name: '推荐选题' }).waitFor();
    expect(await editor.flaws()).toEqual([]);
    await page.getByRole('checkbox', { name: new RegExp(sample.problem.title) }).check();
    await page.getByRole('button', { name: '就选中的 1 个问题起草' }).click();
    await page.getByRole('button', { name: '送核稿' }).click();
    await page.getByRole('group', { name: /处要改/ }).waitFor();
    expect(await editor.flaws()).toEqual([]);
    await page.getByLabel('标题').fill(title);
    const text = page.getByLabel('正文', { exact: true });
    await text.fill(body);
    await told(editor, '1 句有数无据');
    // The cursor stands in the sentence; Ctrl K leads to the evidence.
    const at = body.indexOf('一致建议');
    await text.focus();
    await page.evaluate(`document.activeElement.setSelectionRange(${at}, ${at})`);
    await text.press('Control+k');
    expect(await page.evaluate('document.activeElement.id')).toBe('find-evidence');
    await page.keyboard.type('评审结论');
    await page.getByRole('button', { name: /^引到光标所在句/ }).press('Enter');
    await told(editor, '已引到：评审专家一致建议立题。');
    await told(editor, '存到服务器');
    expect(await editor.flawsEverywhere('the editor')).toEqual([]);
    await page.getByRole('button', { name: '送核稿' }).click();
    await told(editor, '待核稿');
    id = new URL(page.url()).pathname.split('/').at(-1)!;
    // Whoever wrote it does not check it, and is told why.
    await page.getByText('现在不能办的，和原因').click();
    await told(editor, '须由不同的人完成');
    expect(await editor.flaws()).toEqual([]);
  });

  it('is proofread, cleared and signed by three others, and sent', async () => {
    const steps = [
      ['editor-2', '通过', '提交核稿结论', '待保密审查'],
      ['clerk-2', '通过', '提交审查结论', '待审签'],
      ['approver', '签发', '提交审签结论', '待报送'],
    ] as const;
    for (const [login, result, button, stage] of steps) {
      const person = await signedIn(login);
      await person.goTo('/desk/briefs');
      await person.page.getByRole('link', { name: title }).first().click();
      await person.page.getByRole('radio', { name: result, exact: false }).first().check();
      if (login === 'clerk-2') await person.page.getByLabel('审查意见').fill('未发现涉密内容');
      if (login === 'approver') expect(await person.flawsEverywhere('a brief to be signed')).toEqual([]);
      if (login === 'approver') await person.page.getByRole('radio', { name: result, exact: false }).first().check();
      await person.page.getByRole('button', { name: button }).click();
      await told(person, stage);
      await person.context.close();
    }
    const editor = await signedIn('editor');
    await editor.goTo(`/desk/briefs/${id}`);
    await editor.page.getByRole('checkbox', { name: /姜书记/ }).check();
    await editor.page.getByRole('button', { name: '报送给选中的 1 位' }).click();
    await told(editor, '报送 1 位，已签收 0 位');
    expect(await editor.flaws()).toEqual([]);
  });

  it('will be instructed on in the house’s own phrases, once the administrator has set them', async () => {
    const administrator = await signedIn('administrator');
    const { page } = administrator;
    await administrator.goTo('/desk/phrases');
    await page.getByRole('heading', { name: '批示常用语' }).waitFor();
    const last = page.getByRole('group').last();
    await page.getByRole('button', { name: '加一条' }).press('Enter');
    await page.getByRole('button', { name: '保存，立即生效' }).press('Enter');
    await page.getByRole('group', { name: /处要改/ }).waitFor();
    expect(await administrator.flaws()).toEqual([]);
    await last.getByLabel('写入批示的话').fill('请市农业农村局现场察看后报。');
    await last.getByLabel('按钮上的字').fill('现场察看后报');
    await last.getByLabel('按钮上的英文').fill('See it on the spot');
    await last.getByRole('button', { name: /上移$/ }).press('Enter');
    await page.getByRole('button', { name: '保存，立即生效' }).press('Enter');
    await told(administrator, '已保存');
    expect(await administrator.flawsEverywhere('phrases')).toEqual([]);
  });

  it('is read by the leader on a phone, who instructs by keyboard alone', async () => {
    const leader = await signedIn('leader-1', 412);
    const { page } = leader;
    await page.getByRole('heading', { name: '未读' }).waitFor();
    expect(await leader.flawsEverywhere('briefs of a leader')).toEqual([]);
    const answer = await leader.context.request.get(`${screens.url}/brief/${id}`);
    expect(await answer.text()).toContain('流道设计以仿制为主');
    await page.getByRole('link', { name: /去阅/ }).press('Enter');
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await leader.flaws()).toEqual([]);
    await page.getByRole('button', { name: '看一遍，再提交' }).press('Enter');
    await page.getByRole('group', { name: /处要改/ }).waitFor();
    expect(await leader.flaws()).toEqual([]);
    // The new phrase stands before the one that was last.
    const phrases = page.getByRole('group', { name: '常用语' }).getByRole('button');
    expect((await phrases.allTextContents()).map((text) => text.trim()).slice(-2)).toEqual([
      '现场察看后报',
      '请研究提出意见',
    ]);
    await page.getByRole('button', { name: '现场察看后报' }).press('Enter');
    expect(await page.locator('#field-text').inputValue()).toBe('请市农业农村局现场察看后报。');
    await page.getByRole('button', { name: '请……牵头，提出落实方案' }).press('Enter');
    // The phrase is there, and the cursor in it.
    expect(await page.evaluate('document.activeElement.id')).toBe('field-text');
    await page.keyboard.press('Control+a');
    await page.keyboard.type(instruction);
    await page.keyboard.press('Tab');
    await page.keyboard.type('市委书记');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.getByLabel('办结期限').fill('2099-12-31');
    await page.getByRole('radio', { name: '也告诉企业' }).press('Space');
    await page.getByRole('button', { name: '看一遍，再提交' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: '再看一遍您的批示' });
    await dialog.getByText(instruction).waitFor();
    expect(await leader.flaws()).toEqual([]);
    await dialog.getByRole('button', { name: '提交批示' }).press('Enter');
    await told(leader, '批示已提交');
    await told(leader, '在办');
    expect(await leader.flaws()).toEqual([]);
    await page.goto(`${screens.url}/brief/${id}?lang=en`);
    await page.getByRole('heading', { name: 'My instructions' }).waitFor();
    expect(await leader.flaws()).toEqual([]);
  });

  it('is supervised, carried out, and answered to the enterprise', async () => {
    const clerk = await signedIn('clerk');
    const { page } = clerk;
    await clerk.goTo('/desk/obligations');
    await told(clerk, '在办');
    expect(await clerk.flawsEverywhere('supervision')).toEqual([]);
    await page.getByRole('link', { name: instruction }).click();
    await page.getByRole('button', { name: /^登记办结/ }).click();
    await page.getByLabel('办理结果').fill('市水利局已印发落实方案（示例）。');
    expect(await clerk.flaws()).toEqual([]);
    await clerk.confirm('登记办结');
    await told(clerk, '已办结');
    await page.getByLabel(/的回告$/).fill('市领导已批示，由水利部门在老灌区先行应用，贵单位可参加。');
    await page.getByRole('button', { name: '发给企业' }).click();
    await told(clerk, '已回告');
    expect(await clerk.flawsEverywhere('a brief that was answered')).toEqual([]);
    const [feedback] = await cast
      .enterprise(sample.enterprise)
      .get<{ text: string; instructions: { text: string }[] }[]>('/api/briefs/feedback');
    expect(feedback!.instructions.map(({ text }) => text)).toEqual([instruction]);
  });

  it('leaves a task to an enterprise too, which reports it done on a phone', async () => {
    const clerk = await signedIn('clerk');
    await clerk.goTo(`/desk/briefs/${id}`);
    await clerk.page.getByRole('button', { name: '分办', exact: true }).click();
    const dialog = clerk.page.getByRole('dialog', { name: '分办这条批示' });
    await dialog.getByLabel('承办人').selectOption(sample.enterprise);
    await dialog.getByLabel('承办事项').fill('报来试验田的位置和面积');
    await dialog.getByLabel('办结期限').fill('2099-12-31T18:00');
    await clerk.confirm('分办');
    await told(clerk, '报来试验田的位置和面积');

    const firm = await signedIn(sample.enterprise, 412);
    const { page } = firm;
    const duty = page.getByRole('listitem').filter({ hasText: '办理' });
    await duty.getByRole('link', { name: '去办理' }).click();
    await page.getByRole('heading', { name: '交办事项' }).waitFor();
    await told(firm, '报来试验田的位置和面积');
    expect(await firm.flawsEverywhere('tasks of an enterprise')).toEqual([]);
    await page.getByRole('button', { name: '报告办理结果' }).click();
    const report = page.getByRole('dialog');
    await report.getByRole('button', { name: '登记办结' }).click();
    await told(firm, '办理结果应为');
    expect(await firm.flaws()).toEqual([]);
    await report.getByLabel('办理结果').fill('试验田在城东灌区，共 120 亩。');
    await firm.confirm('登记办结');
    await told(firm, '试验田在城东灌区');
    await clerk.page.reload();
    await told(clerk, '试验田在城东灌区，共 120 亩。');
  });
});
