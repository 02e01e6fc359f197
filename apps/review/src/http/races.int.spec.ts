import { ProblemCorrected } from '@zhitong/contracts';
import { whileUncommitted } from '@zhitong/testing';
import { dossier, sheetOf, submitter } from '../domain/review.fixture.js';
import { clerk, libraryRow, reviewForTest, type ReviewForTest } from './review-service.fixture.js';

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

describe('while somebody else has not committed yet', () => {
  let t: ReviewForTest;
  beforeAll(async () => {
    t = await reviewForTest();
  });
  afterAll(() => t.stop());

  /** The experts work for the submitter from now on. */
  const joining = (ids: readonly string[]) => (query: (sql: string, values: unknown[]) => Promise<unknown>) =>
    query(`UPDATE expert SET employer_code = $2 WHERE id = ANY($1)`, [ids, submitter.creditCode]);
  const reserveOf = async (panel: string) => {
    const rows = await t.dataSource.query<{ expert: string }[]>(
      `SELECT expert FROM reserve WHERE panel = $1 ORDER BY place`,
      [panel],
    );
    return rows.map(({ expert }) => expert);
  };
  const restored = (ids: readonly string[]) => t.load(ids.map((id) => libraryRow(Number(id.split('-')[1]))));

  it('that an expert has a tie, the panel is formed without', async () => {
    const drawn = await t.accepted();
    await t.form(drawn);
    const chosen = (await t.panelOf(drawn)).seats.map(({ expert }) => expert);
    const id = await t.accepted();
    const answer = await whileUncommitted(t.dataSource, joining(chosen), () => t.form(id));
    expect(answer.status).toBe(200);
    const seated = (await t.panelOf(id)).seats.map(({ expert }) => expert);
    expect(seated.filter((expert) => chosen.includes(expert))).toEqual([]);
    await restored(chosen);
  });

  it('that a reserve has a tie, the next one is invited', async () => {
    const id = await t.accepted();
    await t.form(id);
    const [first, second] = await reserveOf(id);
    const [seat] = await t.seatsOf(id, 'invited', 'member');
    await whileUncommitted(t.dataSource, joining([first!]), () => t.answer(seat!, { conflict: 'other' }));
    const seated = (await t.panelOf(id)).seats.map(({ expert }) => expert);
    expect(seated).toContain(second);
    expect(seated).not.toContain(first);
    await restored([first!]);
  });

  it('that the review is over, an invitation that runs out calls nobody', async () => {
    const id = await t.accepted();
    await t.form(id);
    t.clock.advance({ hours: 48 });
    const cancelling = (query: (sql: string, values: unknown[]) => Promise<unknown>) =>
      query(`UPDATE panel SET state = jsonb_set(state, '{status}', '"cancelled"') WHERE id = $1`, [id]);
    await whileUncommitted(t.dataSource, cancelling, () => t.timers());
    const rows = await t.dataSource.query<{ status: string }[]>(`SELECT status FROM seat WHERE panel = $1`, [id]);
    expect(rows.map(({ status }) => status)).toEqual(['invited', 'invited', 'invited', 'invited']);
  });

  it('a panel that is formed while its submitter is corrected keeps no expert with a tie to the right one', async () => {
    const drawn = await t.accepted();
    await t.form(drawn);
    const { expert } = (await t.panelOf(drawn)).seats[0]!;
    const id = await t.accepted();
    const right = {
      id: 'org-8',
      name: '更正后的单位',
      creditCode: libraryRow(Number(expert.split('-')[1])).employerCode,
    };
    const fact = ProblemCorrected({
      problems: [id],
      changes: [],
      reason: '代码有误',
      dossier: dossier({ organisation: right }),
    });
    // The panel is being formed: its lock is held until its seats are there.
    const forming = async (query: (sql: string, values: unknown[]) => Promise<unknown>) => {
      await query(`SELECT id FROM panel WHERE id = $1 FOR UPDATE`, [id]);
      await query(
        `INSERT INTO seat (id, version, head, state, panel, round, expert, status, duty, sealed, answer_by)
         SELECT id || '-twin', version, head, state || jsonb_build_object('panel', $2::text), $2, round, expert, status, duty, sealed, answer_by
         FROM seat WHERE panel = $1`,
        [drawn, id],
      );
      await query(`UPDATE panel SET state = jsonb_set(state, '{status}', '"inviting"') WHERE id = $1`, [id]);
    };
    await whileUncommitted(t.dataSource, forming, () => t.review.receive(fact, { key: id }));
    const left = await t.dataSource.query<{ expert: string }[]>(
      `SELECT expert FROM seat WHERE panel = $1 AND status = 'left'`,
      [id],
    );
    expect(left).toEqual([{ expert }]);
  });
});
