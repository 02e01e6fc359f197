import { roles, type Role } from '@zhitong/identity';
import { opinion, submitter } from '../domain/review.fixture.js';
import { asChair, reviewForTest, type ReviewForTest } from './review-service.fixture.js';

const gets: Record<string, readonly Role[]> = {
  '/experts': ['secretariat', 'administrator'],
  '/experts/x': ['secretariat', 'administrator'],
  '/panels': ['secretariat'],
  '/panels/x': ['enterprise', 'secretariat', 'chair', 'approver'],
  '/panels/x/candidates': ['secretariat'],
  '/panels/x/assignment': ['secretariat'],
  '/panels/x/objections': ['enterprise', 'recommender', 'team'],
  '/panels/x/opinion': ['chair'],
  '/chaired': ['chair'],
  '/objections': ['approver'],
  '/seats': ['expert', 'chair'],
  '/seats/x/declaration': ['expert', 'chair'],
  '/seats/x/packet': ['expert'],
  '/seats/x/sheet': ['expert'],
};
const posts: Record<string, readonly Role[]> = {
  '/experts': ['secretariat', 'administrator'],
  '/experts/import-file': ['secretariat', 'administrator'],
  '/experts/import': ['secretariat', 'administrator'],
  '/panels/x/formation': ['secretariat'],
  '/panels/x/vacancies': ['secretariat'],
  '/panels/x/unsuitable': ['enterprise'],
  '/panels/x/discussion': ['chair'],
  '/panels/x/conclusion': ['chair'],
  '/panels/x/remarks': ['chair'],
  '/panels/x/reminder': ['chair', 'secretariat'],
  '/seats/x/remarks': ['expert'],
  '/panels/x/objections': ['enterprise', 'recommender', 'team'],
  '/panels/x/objections/y/decision': ['approver'],
  '/seats/x/declaration': ['expert', 'chair'],
  '/seats/x/seal': ['expert'],
  '/seats/x/abstention': ['expert'],
  '/seats/x/replacement': ['secretariat', 'expert', 'chair'],
};

describe('who may do what', () => {
  let t: ReviewForTest;
  let scoring: string;
  beforeAll(async () => {
    t = await reviewForTest();
    scoring = await t.scoring();
  });
  afterAll(() => t.stop());

  it.each([
    ...Object.entries(gets).map((row) => ['get', ...row] as const),
    ...Object.entries(posts).map((row) => ['post', ...row] as const),
  ])('%s %s is for its roles alone', async (method, path, allowed) => {
    const may: Role[] = [];
    for (const role of roles)
      if ((await t.review.as({ account: 'somebody', role })[method](path)).status !== 403) may.push(role);
    expect(may.sort()).toEqual([...allowed].sort());
    expect((await t.review.as()[method](path)).status).toBe(401);
  });

  it('of a chair are for the own panel: another chair, a member, an applicant see nothing', async () => {
    const [member] = await t.seatsOf(scoring, 'accepted', 'member');
    const other = await t.accepted();
    await t.form(other);
    const [invited] = await t.seatsOf(other, 'invited', 'chair');
    for (const account of [member!.expert, 'expert-nobody']) {
      expect((await t.review.as(asChair(account)).get(`/panels/${scoring}`)).status).toBe(404);
      expect((await t.review.as(asChair(account)).post(`/panels/${scoring}/conclusion`, opinion)).status).toBe(404);
      expect((await t.review.as(asChair(account)).post(`/panels/${scoring}/discussion`)).status).toBe(404);
    }
    // Invited, but before the declaration.
    expect((await t.review.as(asChair(invited!.expert)).get(`/panels/${other}`)).status).toBe(404);
    const mine = (await t.review.as(asChair(invited!.expert)).get('/seats')).body as { seat: string; panel?: string }[];
    expect(mine.find(({ seat }) => seat === invited!.seat)).toMatchObject({ duty: 'chair', status: 'invited' });
    expect(mine.find(({ seat }) => seat === invited!.seat)).not.toHaveProperty('panel');
    const stranger = {
      account: 's',
      role: 'enterprise' as const,
      organisation: { ...submitter, creditCode: '91512081MA62K0260E' },
    };
    expect((await t.review.as(stranger).get(`/panels/${scoring}`)).status).toBe(404);
    expect((await t.review.as({ account: 's', role: 'enterprise' }).get(`/panels/${scoring}`)).status).toBe(404);
  });

  it('that the state does not allow are refused with the state and what is possible', async () => {
    const chair = await t.chairOf(scoring);
    for (const [path, body] of [
      ['discussion', {}],
      ['conclusion', opinion],
    ] as const)
      expect(await chair.post(`/panels/${scoring}/${path}`, body)).toMatchObject({
        status: 409,
        body: { code: 'not-allowed-now', state: 'scoring', allowed: [] },
      });
  });
});
