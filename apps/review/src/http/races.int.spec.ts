import { sheetOf } from '../domain/review.fixture.js';
import { clerk, reviewForTest, type ReviewForTest } from './review-service.fixture.js';

describe('at the same moment', () => {
  let t: ReviewForTest;
  beforeAll(async () => {
    t = await reviewForTest();
  });
  afterAll(() => t.stop());

  it('all members seal: the scores are unsealed once, and all of them', async () => {
    const id = await t.accepted();
    await t.form(id, { size: 5 });
    await t.allAnswer(id);
    const members = await t.seatsOf(id, 'accepted', 'member');
    const answers = await Promise.all(members.map((seat, i) => t.seal(seat, 80 + i)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect((await t.types(id)).filter((type) => type === 'ScoresComplete')).toHaveLength(1);
    expect(await t.panelOf(id)).toMatchObject({ status: 'scored', scores: [{ statistics: { count: 5, median: 82 } }] });
  });

  it('all seats are taken: scoring begins once', async () => {
    const id = await t.accepted();
    await t.form(id, { size: 5 });
    await Promise.all((await t.seatsOf(id, 'invited')).map((seat) => t.answer(seat)));
    expect((await t.types(id)).filter((type) => type === 'ReviewStarted')).toHaveLength(1);
  });

  it('three declare a conflict: three different reserves of three employers are invited', async () => {
    const id = await t.accepted();
    await t.form(id);
    const members = await t.seatsOf(id, 'invited', 'member');
    await Promise.all(members.map((seat) => t.answer(seat, { conflict: 'other' })));
    const invited = await t.seatsOf(id, 'invited', 'member');
    expect(new Set(invited.map(({ expert }) => expert)).size).toBe(3);
    expect(await t.panelOf(id)).toMatchObject({ lacking: { members: 0 } });
  });

  it('an invitation expires and is answered: the place is held once', async () => {
    const id = await t.accepted();
    await t.form(id);
    const [seat] = await t.seatsOf(id, 'invited', 'member');
    t.clock.advance({ hours: 48 });
    await Promise.all([t.answer(seat!), t.timers()]);
    const held = (await t.panelOf(id)).seats.filter(({ status, duty }) => duty === 'member' && status !== 'left');
    expect(held).toHaveLength(3);
  });

  it('a draft is saved twice from the same version: one of them learns of it', async () => {
    const id = await t.scoring();
    const [seat] = await t.seatsOf(id, 'accepted', 'member');
    const save = (total: number) =>
      t.holder(seat!).put(`/seats/${seat!.seat}/sheet`, sheetOf(total), { 'if-match': '"0"' });
    const answers = await Promise.all([save(70), save(80)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('two clerks form the panel: there is one', async () => {
    const id = await t.accepted();
    const answers = await Promise.all([t.form(id), t.form(id, { seed: '12ab34cd' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await t.review.as(clerk).get(`/panels/${id}`)).body.seats).toHaveLength(4);
  });
});
