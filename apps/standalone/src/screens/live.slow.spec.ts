import { Cast } from '../demo/cast.js';
import { openCampaign, submit } from '../demo/acts/intake.js';
import { readSamples } from '../demo/sample.js';
import { openScreens, type Person, type Screens } from './browser.fixture.js';
import { describeInChromium } from './chromium.fixture.js';

describeInChromium('what others do meanwhile', () => {
  let screens: Screens;
  let cast: Cast;
  let clerk: Person;
  let firm: Person;
  let id: string;

  beforeAll(async () => {
    screens = await openScreens();
    cast = new Cast(screens.url);
    const campaign = await openCampaign(cast);
    clerk = await screens.signedIn('clerk');
    await clerk.goTo('/desk/problems');
    await clerk.page.getByText('今天没有要审的').first().waitFor();
    const sample = (await readSamples(undefined)).find(({ key }) => key === 'drip')!;
    id = await submit(cast, campaign, sample);
    firm = await screens.signedIn(sample.enterprise, 412);
  });
  afterAll(() => screens.close());

  it('comes into a list by itself', async () => {
    await clerk.page.getByText('1 件，按到期先后').first().waitFor();
  });

  it('is only announced where somebody reads, and shown at a click', async () => {
    await firm.goTo(`/problems/${id}`);
    await firm.page.getByText('待形式审查').first().waitFor();
    await firm.quiet();
    await cast.clerk().post(`/api/intake/problems/${id}/return`, {
      reasons: [{ code: 'indicators-untestable', field: 'indicators.0.method', note: '请写明检测方法' }],
    });
    const show = firm.page.getByRole('button', { name: '查看最新内容' });
    await show.waitFor();
    expect(await firm.page.getByText('请写明检测方法').count()).toBe(0);
    expect(await firm.flaws()).toEqual([]);
    await show.click();
    await firm.page.getByText('请写明检测方法').first().waitFor();
    await show.waitFor({ state: 'detached' });
  });

  it('is missed while the line is down: the window says so, and is told when it is back', async () => {
    await firm.goTo(`/problems/${id}`);
    await firm.quiet();
    await firm.context.setOffline(true);
    await firm.page.getByText('连接中断').waitFor();
    expect(await firm.flaws()).toEqual([]);
    await firm.context.setOffline(false);
    await firm.page.getByText('连接中断').waitFor({ state: 'detached' });
  });
});
