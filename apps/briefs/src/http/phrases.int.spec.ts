import { usualPhrases } from '@zhitong/contracts';
import { briefsForTest, clerk, editor, mayor, type BriefsForTest } from './briefs.fixture.js';

let t: BriefsForTest;
beforeAll(async () => {
  t = await briefsForTest();
});
afterAll(() => t.briefs.stop());

const own = { zh: '先试点', en: 'A trial first', text: '请先在……试点。' };
const set = (body: object, who = clerk) => t.briefs.as(who).put('/phrases', body);

describe('the phrases that leaders are offered', () => {
  it('are the usual ones, until the secretariat sets its own', async () => {
    expect((await t.briefs.as(mayor).get('/phrases')).body).toEqual({ version: 0, phrases: usualPhrases });
    const { status, body } = await set({ version: 0, phrases: [own] });
    expect([status, body]).toEqual([200, { version: 1, phrases: [own] }]);
    expect((await t.briefs.as(mayor).get('/phrases')).body.phrases).toEqual([own]);
  });

  it('are not overwritten by somebody who has not seen the latest', async () => {
    const { status, body } = await set({ version: 0, phrases: [own] });
    expect([status, body.code]).toEqual([409, 'phrases-changed']);
  });

  it('are checked field by field, and are neither none nor too many', async () => {
    const { body } = await set({ version: 1, phrases: [{ ...own, zh: '' }] });
    expect(body.errors.map(({ field }: { field: string }) => field)).toEqual(['phrases.0.zh']);
    for (const phrases of [[], Array.from({ length: 13 }, () => own)])
      expect((await set({ version: 1, phrases })).status).toBe(422);
  });

  it('are set by the secretariat and the administrator alone', async () => {
    for (const who of [mayor, editor]) expect((await set({ version: 1, phrases: [own] }, who)).status).toBe(403);
  });
});
