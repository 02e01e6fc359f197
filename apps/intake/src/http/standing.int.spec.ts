import {
  OrganisationAskedAgain,
  OrganisationConfirmed,
  OrganisationRefused,
  OrganisationRegistered,
} from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { clerk, intakeForTest, passed, type IntakeForTest } from './intake.fixture.js';

let t: IntakeForTest;
beforeAll(async () => {
  t = await intakeForTest();
});
afterAll(() => t.intake.stop());

const codes = [
  '91654223MA00DE01XE',
  '91654223MA00DE02XF',
  '91654223MA00DE03XG',
  '91654223MA00DE04XH',
  '91654223MA00DE05XJ',
];
/** An enterprise that nobody has heard of yet. */
const newcomer = (): Actor => {
  const creditCode = codes.pop()!;
  const organisation = { id: creditCode, name: '沙湾新设企业', creditCode };
  return { account: `enterprise-${creditCode}`, role: 'enterprise', organisation };
};
const about = ({ organisation }: Actor) => ({
  problems: [],
  organisation: organisation!.id,
  creditCode: organisation!.creditCode,
});
const key = ({ organisation }: Actor) => ({ key: organisation!.id });
const registered = (who: Actor) =>
  t.intake.receive(OrganisationRegistered({ ...about(who), name: '沙湾新设企业', kind: 'enterprise' }), key(who));
const refused = (who: Actor) =>
  t.intake.receive(OrganisationRefused({ ...about(who), reason: 'other', text: '无法核实' }), key(who));
const accept = (id: string) => t.intake.as(clerk).post(`/problems/${id}/acceptance`, { checklist: passed });
const mayAccept = async (id: string) => (await t.intake.as(clerk).get(`/problems/${id}`)).body.may.accept;

describe('the formal acceptance', () => {
  it('waits for the organisation to be confirmed, and says so; drafting and submitting do not', async () => {
    const who = newcomer();
    await registered(who);
    const id = await t.submit({}, who);
    const early = await accept(id);
    expect(early).toMatchObject({ status: 409, body: { code: 'not-allowed-now', state: 'submitted' } });
    expect(early.body.title).toContain('尚待秘书处确认');
    expect(early.body.allowed).not.toContain('accept');
    expect(await mayAccept(id)).toContain('尚待秘书处确认');
    await t.confirm(who);
    expect(await mayAccept(id)).toBe(true);
    expect(await accept(id)).toMatchObject({ status: 200, body: { status: 'accepted' } });
  });

  it('does not care whether the confirmation or the submission arrived first', async () => {
    const [early, late] = [newcomer(), newcomer()];
    await registered(early);
    await t.confirm(early);
    const first = await t.submit({}, early);
    expect((await accept(first)).status).toBe(200);

    const second = await t.submit({}, late);
    const unknown = await accept(second);
    expect([unknown.status, unknown.body.title]).toEqual([409, expect.stringContaining('尚未在平台登记')]);
    await registered(late);
    await t.intake.receive(OrganisationConfirmed(about(late)), key(late));
    expect((await accept(second)).status).toBe(200);
  });
});

describe('a problem of an organisation that is not confirmed', () => {
  it('does not get past the formal check inside another one', async () => {
    const who = newcomer();
    await registered(who);
    const [id, into] = [await t.submit({}, who), await t.submit()];
    const merge = () => t.intake.as(clerk).post(`/problems/${id}/merge`, { into, reason: '实为同一问题' });
    const early = await merge();
    expect([early.status, early.body.title]).toEqual([409, expect.stringContaining('不能并入其他问题')]);
    expect((await t.intake.as(clerk).get(`/problems/${id}`)).body.may.merge).toContain('尚待秘书处确认');
    await t.confirm(who);
    expect((await merge()).status).toBe(200);
  });
});

describe('an organisation that was refused', () => {
  it('cannot submit and is not accepted, reads on, and comes in again when it is confirmed after asking again', async () => {
    const who = newcomer();
    await registered(who);
    const id = await t.submit({}, who);
    await refused(who);
    const again = await t.intake.as(who).post('/problems', t.body({ title: '另一个关键技术问题' }));
    expect([again.status, again.body.title]).toEqual([409, expect.stringContaining('未通过秘书处确认')]);
    expect((await accept(id)).body.title).toContain('未通过确认');
    expect((await t.intake.as(who).get(`/problems/${id}`)).status).toBe(200);
    expect((await t.intake.as(who).post('/drafts', { content: { title: '草稿' } })).status).toBe(201);

    await t.intake.receive(OrganisationAskedAgain(about(who)), key(who));
    expect((await t.intake.as(who).post('/problems', t.body({ title: '另一个关键技术问题' }))).status).toBe(201);
    expect((await accept(id)).status).toBe(409);
    await t.confirm(who);
    expect((await accept(id)).status).toBe(200);
  });
});
