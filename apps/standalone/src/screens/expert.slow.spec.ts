import { demoPeople } from '@zhitong/gateway/demo';
import { accept, openCampaign, submit } from '../demo/acts/intake.js';
import { loadExperts } from '../demo/acts/experts.js';
import { Cast } from '../demo/cast.js';
import { until } from '../demo/client.js';
import { readSamples } from '../demo/sample.js';
import { openScreens, type Screens } from './browser.fixture.js';
import { describeInChromium } from './chromium.fixture.js';

interface Panel {
  status: string;
  seats: { seat: string; expert: string; duty: 'member' | 'chair'; status: string }[];
}

describeInChromium('an expert', () => {
  let screens: Screens;
  let cast: Cast;
  let title: string;
  let panel: Panel;
  beforeAll(async () => {
    screens = await openScreens();
    cast = new Cast(screens.url);
    await loadExperts(cast);
    const sample = (await readSamples()).find(({ path }) => path === 'line')!;
    title = sample.problem.title;
    const problem = await submit(cast, await openCampaign(cast), sample);
    await accept(cast, problem);
    await until('a panel to be awaited', async () => (await look(problem))?.status === 'awaited');
    panel = await cast.clerk().post<Panel>(`/api/review/panels/${problem}/formation`, { method: 'fit', size: 3 });
  });
  afterAll(() => screens.close());

  const look = (id: string) => cast.clerk().look<Panel>(`/api/review/panels/${id}`);
  const phone = (login: string) => screens.signedIn(login, 412);

  it('answers, reads and scores on a phone, by keyboard where that is how one works, and nothing stays in the browser', async () => {
    const mine = panel.seats.find(({ duty }) => duty === 'member')!;
    for (const { seat, expert } of panel.seats)
      if (seat !== mine.seat)
        await cast.expert(expert).post(`/api/review/seats/${seat}/declaration`, { organisations: [] });
    const person = await phone(mine.expert);
    const { page } = person;
    await page.getByRole('heading', { name: '我的评审' }).waitFor();
    expect(await person.flawsEverywhere('my reviews')).toEqual([]);

    await page.getByRole('link', { name: '去答复' }).click();
    await page.getByRole('button', { name: '声明并开卷' }).click();
    // What is missing is named, and the list of it takes the focus.
    await page.getByRole('group', { name: /还有 \d+ 处要改/ }).waitFor();
    expect(await page.evaluate('document.activeElement.className')).toBe('error-summary');
    expect(await person.flaws()).toEqual([]);
    for (const none of await page.getByRole('radio', { name: '没有', exact: true }).all()) await none.check();
    await page.getByRole('radio', { name: '都没有' }).check();
    expect(await page.locator('main').textContent()).not.toContain(title);
    await page.getByRole('button', { name: '声明并开卷' }).click();

    await page.getByRole('heading', { name: title }).waitFor();
    expect(await person.flawsEverywhere('score card, empty')).toEqual([]);
    await page.getByRole('button', { name: '交回评分' }).click();
    await page.getByRole('group', { name: /还有 7 处要改/ }).waitFor();
    const scores = await page.getByRole('spinbutton').all();
    for (const [i, points] of ['21.5', '17', '16', '5', '12', '4'].entries()) await scores[i]!.fill(points);
    await page.getByText('低于四成（6 分），请写明理由').first().waitFor();
    await page.getByLabel('对“指标清晰可检验”的意见').fill('早期检出时间没有写明判定标准，建议分别写明。');
    await page.getByRole('radio', { name: '建议立题', exact: false }).first().check();
    await page.getByText('已存到服务器').waitFor();
    // A blind review is kept in no browser.
    expect(await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })')).not.toContain('判定标准');

    // Another window, or tomorrow: it is all there.
    await page.reload();
    await page.getByText('75.5 / 100').first().waitFor();
    expect(await page.getByLabel('对“指标清晰可检验”的意见').inputValue()).toContain('判定标准');
    await page.getByRole('button', { name: '交回评分' }).click();
    const dialog = page.getByRole('dialog', { name: `交回“${title}”的评分` });
    await dialog.waitFor();
    expect(await person.flaws()).toEqual([]);
    await dialog.getByRole('button', { name: '交回并封存' }).press('Enter');
    await page.getByText('您的评分已封存').waitFor();
    expect(await person.flawsEverywhere('score card, sealed')).toEqual([]);
    await page.getByRole('link', { name: '我的评审' }).first().click();
    await page.getByText('现在没有要您评审的').waitFor();
  });

  it('who has no seat there finds nothing, and nothing tells that there is something', async () => {
    const seated = new Set(panel.seats.map(({ expert }) => expert));
    const free = demoPeople.find(({ id, roles }) => roles.includes('expert') && !seated.has(id))!;
    const outsider = await phone(free.id);
    await outsider.goTo(`/reviews/${panel.seats[0]!.seat}`);
    await outsider.quiet();
    const one = await outsider.page.locator('main').textContent();
    await outsider.goTo('/reviews/seat-zzzzzzzzzzzzzzzzzzzz');
    await outsider.quiet();
    expect(await outsider.page.locator('main').textContent()).toBe(one);
    expect(one).not.toContain(title);
  });
});
