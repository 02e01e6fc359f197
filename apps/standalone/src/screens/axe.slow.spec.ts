import { Cast } from '../demo/cast.js';
import { openScreens, type Screens } from './browser.fixture.js';
import { catalogue, looksOf, parts, setScene, type Look, type Scene } from './catalogue/index.js';
import { describeInChromium } from './chromium.fixture.js';
import { axeFlaws } from './look/axe.js';
import { cuts } from './look/cuts.js';
import { tour } from './look/tour.js';

/** A desk and a phone; and a desk at 400 %, on which nothing may be lost. */
const widths = [1280, 412];
const enlarged = 320;

describeInChromium('every screen, in every state, language and width', () => {
  let screens: Screens;
  beforeAll(async () => {
    screens = await openScreens();
  });
  afterAll(() => screens.close());

  /** Everything that is wrong, or could not be reached. */
  async function flawsOf(looks: readonly Look[]): Promise<string[]> {
    const found: string[] = [];
    const lost = await tour(screens.browser, screens.url, looks, async ({ look, language, person, wide }) => {
      const say = (width: number, flaws: readonly string[]) =>
        found.push(...flaws.map((flaw) => `${look.name}, ${look.state}, ${language}, ${width}: ${flaw}`));
      for (const width of widths) {
        await wide(width);
        say(width, await person.page.evaluate(cuts));
        say(width, await axeFlaws(person.page));
      }
      await wide(enlarged);
      say(enlarged, await person.page.evaluate(cuts));
    });
    return [...found, ...lost];
  }

  it('has no flaw on the first day, when nothing is there yet', async () => {
    const looks = looksOf(catalogue, undefined);
    expect(looks.length).toBeGreaterThan(20);
    expect(await flawsOf(looks)).toEqual([]);
  });

  describe('when a problem stands at every station of the line', () => {
    let scene: Scene;
    beforeAll(async () => {
      scene = await setScene(new Cast(screens.url));
    });

    it.each(Object.entries(parts))('has no flaw for %s: filled, wrong, asked', async (_, part) => {
      const looks = looksOf(part, scene);
      expect(looks.length).toBeGreaterThan(0);
      expect(await flawsOf(looks)).toEqual([]);
    });
  });
});
