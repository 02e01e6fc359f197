import { accept, openCampaign, submit } from '../demo/acts/intake.js';
import { loadExperts } from '../demo/acts/experts.js';
import { Cast } from '../demo/cast.js';
import { until } from '../demo/client.js';
import { readSamples } from '../demo/sample.js';
import { openScreens, type Person, type Screens } from './browser.fixture.js';
import { describeInChromium } from './chromium.fixture.js';
import { Keyboard } from './keyboard.fixture.js';

interface Panel {
  seats: { seat: string; expert: string; duty: string; status: string }[];
}

describeInChromium('forming a panel', () => {
  let screens: Screens;
  let clerk: Person;
  let cast: Cast;
  let problem: string;

  beforeAll(async () => {
    screens = await openScreens();
    cast = new Cast(screens.url);
    clerk = await screens.signedIn('clerk');
    await told('今天没有要审的');
  });
  afterAll(() => screens.close());

  const told = (text: string) => clerk.told(text);
  const press = (name: string | RegExp) => clerk.page.getByRole('button', { name }).first().click();
  const panel = () => cast.clerk().get<Panel>(`/api/review/panels/${problem}`);

  it('begins with the problems that wait for one', async () => {
    await clerk.goTo('/desk/panels');
    await told('没有等您办的评审');
    expect(await clerk.flaws()).toEqual([]);
    await loadExperts(cast);
    const drip = (await readSamples(undefined)).find(({ key }) => key === 'drip')!;
    // In its own words the firm is called by what no list of names has.
    const description = `润禾节水在本地试用，联系 0993-6012345。“禾丰”牌滴头堵塞快。${drip.problem.description}`;
    const named = { ...drip, problem: { ...drip.problem, description } };
    problem = await submit(cast, await openCampaign(cast), named);
    await accept(cast, problem);
    await until(
      'review to wait for a panel',
      async () => (await cast.clerk().look(`/api/review/panels/${problem}`)) !== undefined,
    );
    await clerk.goTo('/desk/panels');
    await told('请组建专家组');
    expect(await clerk.flaws()).toEqual([]);
    await clerk.page.getByRole('link', { name: drip.problem.title }).click();
    await told('可选 14 位');
  });

  it('shows the packet as experts will see it, and masks what could tell who asks', async () => {
    const { page } = clerk;
    const keys = new Keyboard(clerk);
    await told('匿名材料里还有');
    await keys.use(page.getByRole('link', { name: '看匿名材料' }));
    await page.getByRole('heading', { name: '建议遮盖' }).waitFor();
    expect(await clerk.flawsEverywhere('masking')).toEqual([]);
    const packet = page.locator('.packet');
    await packet.getByText('润禾节水在本地试用').waitFor();
    // The first suggestion by its key.
    await keys.press('m');
    await told('已遮盖“润禾节水”');
    const { terms } = await cast.clerk().get<{ terms: { term: string }[] }>(`/api/review/panels/${problem}/masking`);
    expect(terms.map(({ term }) => term)).toEqual(['润禾节水']);
    // What no list knows is masked by hand, and can be shown again.
    await packet.getByText('“禾丰”牌滴头').waitFor();
    const own = page.getByLabel('自己加词');
    await own.fill('禾');
    await own.press('Enter');
    await page.getByRole('group', { name: /处要改/ }).waitFor();
    expect(await clerk.flaws()).toEqual([]);
    await own.fill('禾丰');
    await own.press('Enter');
    await told('已遮盖“禾丰”');
    await packet.getByText('“禾丰”牌滴头').waitFor({ state: 'detached' });
    expect(await own.inputValue()).toBe('');
    expect(await clerk.flaws()).toEqual([]);
    await clerk.goTo(`/desk/panels/${problem}`);
    await told('可选 14 位');
  });

  it('shows conflicts with their evidence, and which rule a choice would break', async () => {
    await press(/^须回避 1/);
    await told('有偿咨询：');
    expect(await clerk.flawsEverywhere('a panel to be formed')).toEqual([]);
    await clerk.page.getByLabel('评分专家', { exact: true }).selectOption('11');
    await clerk.page.getByLabel(/^抽取种子/).fill('摇号');
    await press('组建并发出邀请');
    await told('抽取种子应为');
    expect(await clerk.page.evaluate('document.activeElement.className')).toBe('error-summary');
    expect(await clerk.flaws()).toEqual([]);
  });

  it('draws by a seed, with the chair that was chosen, and invites', async () => {
    await clerk.page.getByLabel(/^抽取种子/).fill('8f14e45fceea167a');
    await clerk.page.getByLabel('评分专家', { exact: true }).selectOption('3');
    await clerk.page.getByLabel('组长', { exact: true }).selectOption('expert-03');
    await press('组建并发出邀请');
    await told('专家组已组建，邀请已发出');
    await told('8f14e45fceea167a');
    await told('选出的人相同');
    const { seats } = await panel();
    expect(seats.find(({ duty }) => duty === 'chair')).toMatchObject({ expert: 'expert-03', status: 'invited' });
    expect(seats.map(({ expert }) => expert)).not.toContain('expert-02');
    expect(await clerk.flawsEverywhere('a panel that is invited')).toEqual([]);

    await press('提醒还没有答复或评分的专家');
    await told('已提醒 4 位专家');
    await told('24 小时内都已提醒过一次');
    await told('上次提醒');
    expect(await clerk.flaws()).toEqual([]);
  });

  it('shows who stood aside, and gives a place to a reserve for a reason', async () => {
    const [first] = (await panel()).seats.filter(({ duty }) => duty === 'member');
    await cast.expert(first!.expert).get(`/api/review/seats/${first!.seat}/declaration`);
    await cast
      .expert(first!.expert)
      .post(`/api/review/seats/${first!.seat}/declaration`, { organisations: [], conflict: 'relative' });
    await clerk.page.reload();
    await told('已退出的席位');
    await told('须回避');
    await told('已启用');
    await press(/^更换/);
    await press('更换，请候补');
    await told('请选择更换原因');
    expect(await clerk.flaws()).toEqual([]);
    await clerk.page.getByText('专家本人不能来').click();
    await press('更换，请候补');
    await told('已更换，候补已收到邀请');
    const { seats } = await panel();
    expect(seats.filter(({ status }) => status === 'left')).toHaveLength(2);
    expect(seats.filter(({ status }) => status === 'invited')).toHaveLength(4);
    expect(await clerk.flaws()).toEqual([]);
    // Whoever takes a seat reads the packet as it was shown.
    const [reader] = (await panel()).seats.filter(({ duty, status }) => duty === 'member' && status === 'invited');
    const expert = cast.expert(reader!.expert);
    await expert.post(`/api/review/seats/${reader!.seat}/declaration`, { organisations: [] });
    const { packet } = await expert.get<{ packet: { description: string } }>(
      `/api/review/seats/${reader!.seat}/packet`,
    );
    expect(packet.description).toMatch(/^〔申报单位〕在本地试用，联系 0993/);
    expect(packet.description).not.toContain('禾丰');
    await clerk.goTo('/desk/panels?list=running');
    await told('位专家答复邀请');
    expect(await clerk.flaws()).toEqual([]);
  });
});
