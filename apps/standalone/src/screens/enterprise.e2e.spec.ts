import { Cast } from '../demo/cast.js';
import { openCampaign } from '../demo/acts/intake.js';
import { byMouse } from './acts/hands.fixture.js';
import { beginSubmission, fillIn, handIn } from './acts/submission.fixture.js';
import { openScreens, type Screens } from './browser.fixture.js';
import { describeInChromium } from './chromium.fixture.js';

const title = '膜下滴灌毛管抗堵塞迷宫流道设计';

describeInChromium('an enterprise at its browser', () => {
  let screens: Screens | undefined;
  let cast: Cast;
  beforeAll(async () => {
    screens = await openScreens();
    cast = new Cast(screens.url);
    await openCampaign(cast);
  });
  afterAll(() => screens?.close());

  it('submits a problem in five parts, and gets a case number; what is missing is said at the field and above', async () => {
    const person = await screens!.signedIn('enterprise-runhe');
    const { page } = person;
    await page.getByRole('link', { name: /提交新问题/ }).click();
    await page.getByRole('button', { name: '开始填写' }).click();
    // The summary takes the focus, and its links lead to the fields.
    await page.getByText('请先完成涉密自查').first().waitFor();
    expect(await page.evaluate('document.activeElement.className')).toBe('error-summary');
    expect(await person.flaws()).toEqual([]);
    // One campaign is chosen already; a platform that runs longer may have several.
    await page.getByRole('radio').first().check();
    const hands = byMouse(person);
    await beginSubmission(hands);
    await fillIn(person, hands, title);
    await page.getByText('≤ 5').waitFor();
    await page.getByRole('button', { name: '提交给秘书处' }).click();
    await page.getByRole('link', { name: '请先作出承诺' }).first().waitFor();
    await handIn(person, hands);

    await page.getByRole('link', { name: '看这个问题' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByText('待形式审查').first().waitFor();
  });
});
