import { OrganisationRegistered } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { clerk, colleague, declared, enterprise, intakeForTest, rival, type IntakeForTest } from './intake.fixture.js';

let t: IntakeForTest;
beforeAll(async () => {
  t = await intakeForTest();
});
afterAll(() => t.intake.stop());

const errorsOf = (answer: { body: { errors?: { field: string; code: string }[] } }) =>
  answer.body.errors?.map(({ field, code }) => `${field}: ${code}`);
const organisation = { name: enterprise.organisation!.name, creditCode: enterprise.organisation!.creditCode };
/** Signed up with the enterprise's public code, before it was confirmed. */
const impostor: Actor = {
  account: 'impostor',
  role: 'enterprise',
  organisation: { ...enterprise.organisation!, unconfirmed: true },
};
const enter = async (change: object = {}, owner = 'enterprise-1') =>
  t.intake.as(clerk).post('/problems', t.body({ declarations: undefined, organisation, owner, ...change }));
const idsOf = async (as: Actor) =>
  ((await t.intake.as(as).get('/problems?size=100')).body.items as { id: string }[]).map(({ id }) => id);
const similar = async (as: Actor, title: string) =>
  (await t.intake.as(as).get(`/problems/similar?title=${encodeURIComponent(title)}`)).body.items as { id: string }[];

describe('impersonation by a public credit code', () => {
  it('reads, finds and confirms nothing that a clerk entered or a person of the enterprise submitted', async () => {
    const title = '葡萄冷链运输温度波动导致的裂果问题';
    const entered = (await enter({ title, visibility: 'internal', publicFields: [] })).body.id as string;
    const named = (await enter({}, impostor.account)).body.id as string;
    const submitted = await t.submit();
    for (const id of [entered, named, submitted]) {
      for (const answer of [
        await t.intake.as(impostor).get(`/problems/${id}`),
        await t.intake.as(impostor).get(`/problems/${id}/receipt`),
        await t.intake.as(impostor).post(`/problems/${id}/confirmation`, { declarations: declared }),
        await t.intake.as(impostor).post(`/problems/${id}/withdrawal`, { reason: '不再需要' }),
      ])
        expect(answer.status).toBe(404);
      expect(await idsOf(impostor)).not.toContain(id);
      // The control: a person of the confirmed enterprise has all three.
      expect((await t.intake.as(colleague).get(`/problems/${id}`)).status).toBe(200);
      expect(await idsOf(colleague)).toContain(id);
    }
    expect((await similar(colleague, title)).map(({ id }) => id)).toContain(entered);
    expect((await similar(impostor, title)).map(({ id }) => id)).not.toContain(entered);
  });

  it('has what it submitted itself, as everybody who waits to be confirmed', async () => {
    const own = await t.submit({}, impostor);
    expect((await t.intake.as(impostor).get(`/problems/${own}`)).status).toBe(200);
    expect(await idsOf(impostor)).toEqual([own]);
  });

  it('is prepared by no clerk: an enterprise is confirmed before anything is entered or put down as its own', async () => {
    const unknown = { name: '新来的公司', creditCode: '92654223MA00NW01X6' };
    const refusal = ['organisation.creditCode: organisation-not-confirmed'];
    expect(errorsOf(await enter({ organisation: unknown }))).toEqual(refusal);
    await t.intake.receive(
      OrganisationRegistered({ problems: [], organisation: 'o-9', kind: 'enterprise', ...unknown }),
      { key: 'o-9' },
    );
    expect(errorsOf(await enter({ organisation: unknown }))).toEqual(refusal);
    const id = await t.submit();
    const correct = (fields: object) =>
      t.intake.as(clerk).post(`/problems/${id}/correction`, { fields, reason: '单位填写有误' });
    expect(errorsOf(await correct({ organisation: unknown }))).toEqual([`fields.${refusal[0]}`]);
    expect((await correct({ organisation: { ...organisation, name: '沙湾绿源节水有限公司' } })).status).toBe(200);
    await t.confirm({ ...rival, organisation: { id: 'o-9', ...unknown } });
    expect((await enter({ organisation: unknown })).status).toBe(201);
    expect((await correct({ organisation: unknown })).status).toBe(200);
    // Whoever submitted it is of the wrong enterprise by now.
    expect((await t.intake.as(enterprise).get(`/problems/${id}`)).status).toBe(404);
  });
});

describe('rights that outlast an employment', () => {
  it('who changed to another enterprise has left the old one’s problems there', async () => {
    const id = await t.submit();
    const moved: Actor = { ...enterprise, organisation: rival.organisation! };
    expect((await t.intake.as(enterprise).get(`/problems/${id}`)).status).toBe(200);
    expect((await t.intake.as(moved).get(`/problems/${id}`)).status).toBe(404);
    expect(await idsOf(moved)).not.toContain(id);
    const { title } = (await t.intake.as(enterprise).get(`/problems/${id}`)).body;
    const seen = (await t.intake.as(moved).get(`/problems/similar?title=${encodeURIComponent(title as string)}`)).body
      .items as { id: string; status?: string }[];
    expect(seen.find((one) => one.id === id)?.status).toBeUndefined();
  });
});
