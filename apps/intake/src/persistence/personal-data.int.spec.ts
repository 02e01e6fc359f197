import { AccountErased, exampleSubmission } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { decodeLook, lookHeader, LateErasures } from '@zhitong/service';
import { auditor, colleague, enterprise, intakeForTest, rival, type IntakeForTest } from '../http/intake.fixture.js';

let t: IntakeForTest;
beforeEach(async () => {
  t = await intakeForTest();
});
afterEach(() => t.intake.stop());

const admin: Actor = { account: 'admin-1', role: 'administrator' };
const { contact } = exampleSubmission;
const url = `/personal-data/${enterprise.account}`;
const erase = (account: string) => t.intake.receive(AccountErased({ problems: [], account }), { key: account });
const contacts = async () => {
  const rows = await t.intake.dataSource.query<{ problem: string }[]>(`SELECT problem FROM contact ORDER BY problem`);
  return rows.map(({ problem }) => problem);
};
const draftOf = async (as: Actor) =>
  (await t.intake.as(as).post('/drafts', { content: { title: '冬季滴灌管网防冻技术', contact } })).body.id as string;

// Another person's data by way of an export: whoever is not meant gets nothing, and no more than they may see.
describe('what intake keeps about a person', () => {
  it('is handed out to the person, and to an administrator without what only its author reads', async () => {
    const problem = await t.submit();
    const draft = await draftOf(enterprise);
    const own = await t.intake.as(enterprise).get(url);
    expect(own.body.records).toMatchObject({
      contact: [{ problem, ...contact }],
      draft: [{ id: draft, content: { title: '冬季滴灌管网防冻技术' } }],
      'service.attachment': [],
    });
    expect(own.headers[lookHeader]).toBeUndefined();
    const others = await t.intake.as(admin).get(url);
    expect(others.body.records).toMatchObject({ contact: [contact], draft: [{ id: draft, content: { contact } }] });
    expect(JSON.stringify(others.body)).not.toContain('冬季滴灌');
    expect(decodeLook(others.headers[lookHeader]!)).toEqual({
      kind: 'exported',
      what: 'personal-data',
      subject: enterprise.account,
    });
  });

  it('is nobody else’s, and no machine’s: they are told the same of who is there and who is not', async () => {
    await t.submit();
    const asked = [colleague, rival, { ...admin, scope: ['*'] }, { ...enterprise, scope: ['intake.*'] }];
    for (const actor of asked)
      for (const path of ['', '/standing']) {
        const [theirs, absent] = [
          await t.intake.as(actor).get(`${url}${path}`),
          await t.intake.as(actor).get(`/personal-data/account-absent${path}`),
        ];
        expect([theirs.status, theirs.body]).toEqual([absent.status, absent.body]);
        expect(theirs.status).not.toBe(200);
      }
    // Who audits looks how an erasure stands, and at no record and no duty.
    expect((await t.intake.as(auditor).get(url)).status).toBe(404);
    expect((await t.intake.as(admin).get(`${url}/standing`)).body.duties).not.toEqual([]);
    expect((await t.intake.as(auditor).get(`${url}/standing`)).body).toMatchObject({ duties: [], erasedAt: null });
  });

  it('is deleted when the person is gone, the own and what names the same person; the problem stays', async () => {
    const [own, ofColleague, ofRival] = [
      await t.submit(),
      await t.submit({}, colleague),
      await t.submit({ contact: { ...contact, name: '别的人' } }, rival),
    ];
    const drafts = [await draftOf(enterprise), await draftOf(rival)];
    const standing = await t.intake.as(enterprise).get(`${url}/standing`);
    expect(standing.body).toMatchObject({ duties: [{ code: 'open-problem' }], erasedAt: null });
    expect((await contacts()).sort()).toEqual([own, ofColleague, ofRival].sort());
    await erase(enterprise.account);
    expect(await contacts()).toEqual([ofRival]);
    const left = await t.intake.dataSource.query<{ id: string }[]>(`SELECT id FROM draft`);
    expect(left.map(({ id }) => id)).toEqual([drafts[1]]);
    const requests = await t.intake.dataSource.query<object[]>(`SELECT 1 FROM service.requests WHERE account = $1`, [
      enterprise.account,
    ]);
    expect(requests).toEqual([]);
    expect((await t.intake.as(colleague).get(`/problems/${own}`)).body).toMatchObject({ id: own, status: 'submitted' });
    for (const actor of [admin, auditor])
      expect((await t.intake.as(actor).get(`${url}/standing`)).body.erasedAt).toEqual(expect.any(String));
    expect((await t.intake.as(admin).get(url)).body.records).toMatchObject({ contact: [], draft: [] });
  });

  it('is deleted once more where a request was under way, for two days', async () => {
    await erase(enterprise.account);
    const late = t.intake.service.app.get(LateErasures);
    const drafts = () => t.intake.dataSource.query<object[]>(`SELECT 1 FROM draft`);
    await draftOf(enterprise);
    await late.pass();
    expect(await drafts()).toEqual([]);
    t.clock.advance({ days: 3 });
    await draftOf(enterprise);
    await late.pass();
    expect(await drafts()).toHaveLength(1);
  });
});
