import { loadExperts } from '../demo/acts/experts.js';
import { accept, openCampaign, submit } from '../demo/acts/intake.js';
import { publishCall } from '../demo/acts/research.js';
import { Cast } from '../demo/cast.js';
import { readSamples, type Sample } from '../demo/sample.js';
import { begin, review } from '../demo/scenario.js';
import { openScreens, type Person, type Screens } from './browser.fixture.js';
import { describeInChromium } from './chromium.fixture.js';

describeInChromium('somebody who reads the public board', () => {
  let screens: Screens;
  let reader: Person;
  let called: Sample;
  let internal: Sample;

  beforeAll(async () => {
    screens = await openScreens();
    const cast = new Cast(screens.url);
    const plain = (await readSamples()).filter(
      ({ path, returned, discussed, revised, objected, declares }) =>
        path === 'line' && !returned && !discussed && !revised && !objected && declares === undefined,
    );
    called = plain[0]!;
    await loadExperts(cast);
    const campaign = await openCampaign(cast);
    const quiet = () => undefined;
    const walk = await begin(cast, campaign, called, quiet);
    await review(cast, walk, quiet);
    await publishCall(cast, walk.problem, called);
    const other = plain[1]!;
    internal = { ...other, problem: { ...other.problem, visibility: 'internal', publicFields: [] } };
    await accept(cast, await submit(cast, campaign, internal));
    reader = await screens.person(1280, false);
  });
  afterAll(() => screens.close());

  const link = (name: string) => reader.page.getByRole('link', { name, exact: true });
  const heading = (name: string | RegExp) => reader.page.getByRole('heading', { name }).first().waitFor();

  it('finds it from the sign-in page, and reads it without script and without signing in', async () => {
    const visitor = await screens.person(412);
    await visitor.goTo('/sign-in');
    await visitor.page.getByRole('main').getByRole('link', { name: '公告栏' }).click();
    await visitor.page.getByRole('heading', { name: '公告栏', level: 1 }).waitFor();
    await reader.goTo('/board');
    await heading('可揭榜');
    await link(called.problem.title).first().waitFor();
    expect(await reader.page.locator('script').count()).toBe(0);
  });

  it('opens a call, sees what is wanted, and what is not open stays closed', async () => {
    await link(called.problem.title).first().click();
    await heading(called.problem.title);
    expect(await reader.page.getByText('揭榜中').count()).toBeGreaterThan(0);
    expect(await reader.page.content()).not.toContain(called.problem.description.slice(0, 20));
  });

  it('searches by form, and does not find what is internal', async () => {
    await reader.goTo('/board');
    await reader.page.getByLabel('关键词').fill(called.problem.title.slice(0, 6));
    await reader.page.getByRole('button', { name: '查找' }).click();
    await heading('技术需求');
    expect(new URL(reader.page.url()).searchParams.get('text')).toBe(called.problem.title.slice(0, 6));
    await reader.page.getByLabel('关键词').fill(internal.problem.title);
    await reader.page.getByRole('button', { name: '查找' }).click();
    await reader.page.getByText('没有找到').waitFor();
  });

  it('reads it in English, and comes back to the same page', async () => {
    await reader.goTo('/board/needs?industry=C');
    await link('English').click();
    await heading(/Technology needs/);
    expect(new URL(reader.page.url()).search).toBe('?industry=C&lang=en');
    await link('中文').click();
    await heading(/技术需求/);
  });

  it('finds no flaw on it, on a phone and on a desk, in either language', async () => {
    const judge = await screens.person();
    const found: string[] = [];
    const entry = new URL(await link(called.problem.title).first().getAttribute('href').then(String), screens.url);
    for (const path of ['/board', '/board/calls', entry.pathname, '/board/search?text=x'])
      for (const language of ['zh', 'en'])
        for (const width of [412, 1280]) {
          await judge.page.setViewportSize({ width, height: 900 });
          await judge.goTo(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
          // The head hides what overflows it: no way out of the page may be in there.
          const cut = `[...document.querySelectorAll('.board__bar a')].some((one) => one.getBoundingClientRect().right > innerWidth)`;
          if (await judge.page.evaluate<boolean>(cut)) found.push(`${path}, ${language}, ${width}: links are cut off`);
          for (const flaw of await judge.flaws()) found.push(`${path}, ${language}, ${width}: ${flaw}`);
        }
    expect(found).toEqual([]);
  });
});
