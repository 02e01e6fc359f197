import { UnitOfWork } from '@zhitong/events';
import { gatewayForTest, type GatewayForTest } from '../gateway.fixture.js';
import { Trail } from './trail.js';

let t: GatewayForTest;
beforeAll(async () => {
  t = await gatewayForTest();
});
afterAll(() => t.stop());

const trail = () => t.gateway.service.app.get(Trail);
const from = { address: '203.0.113.7', agent: 'Firefox on a phone' };
const entriesOf = ({ body }: { body: { entries: Record<string, unknown>[] } }) => body.entries;

describe('the trail', () => {
  it('is an aggregate per account and day in Beijing whose facts name no place and no person', async () => {
    await trail().note('clerk', { kind: 'signed-in', method: 'password', role: 'secretariat', from });
    await trail().note('clerk', {
      kind: 'viewed',
      what: 'contact',
      service: 'intake',
      object: 'p-1',
      subject: 'enterprise-runhe',
      from,
    });
    t.clock.set('2026-03-02T16:00:00Z');
    await trail().note('clerk', { kind: 'signed-in', method: 'password', from });
    const facts = await t.gateway.facts('clerk:2026-03-02');
    expect(facts).toMatchObject([
      {
        type: 'SignedIn',
        topic: 'zhitong.audit-restricted.v1',
        seq: 1n,
        actor: 'clerk',
        data: { method: 'password', day: '2026-03-02' },
      },
      { type: 'PersonalDataViewed', seq: 2n, data: { what: 'contact', object: 'p-1', subject: 'enterprise-runhe' } },
    ]);
    expect((await t.gateway.facts('clerk:2026-03-03')).map(({ type }) => type)).toEqual(['SignedIn']);
    const told = JSON.stringify(facts.map(({ data }) => data));
    expect(told).not.toMatch(/203\.0\.113\.7|Firefox/);
    // The control: the gateway itself knows the place, once for all entries of the day.
    const origins = await t.gateway.dataSource.query(
      `SELECT account, address, agent FROM origin WHERE account = 'clerk'`,
    );
    expect(origins).toEqual([{ account: 'clerk', ...from }]);
    const [{ state }] = await t.gateway.dataSource.query(`SELECT state FROM trail_day WHERE id = 'clerk:2026-03-02'`);
    expect(state).toEqual({ counts: { SignedIn: 1, PersonalDataViewed: 1 } });
  });

  it('holds nothing of what was rolled back', async () => {
    const unitOfWork = t.gateway.service.app.get(UnitOfWork);
    const failing = unitOfWork.run(async (tx) => {
      await trail().record(tx, 'editor', { kind: 'secret-changed', secret: 'password', change: 'set' });
      throw new Error('undone');
    });
    await expect(failing).rejects.toThrow('undone');
    expect(entriesOf(await (await t.as('administrator')).get('/api/audit?account=editor&kind=secret-changed'))).toEqual(
      [],
    );
  });

  it('is read by auditors and administrators, which is recorded first', async () => {
    await trail().note('approver', { kind: 'sign-in-failed', reason: 'password', by: 'nobody', from });
    const auditor = await t.as('auditor');
    const read = await auditor.get('/api/audit?account=approver&kind=sign-in-failed');
    expect(entriesOf(read)).toMatchObject([{ kind: 'sign-in-failed', account: 'approver', actor: 'nobody', from }]);
    const looked = entriesOf(await (await t.as('administrator')).get('/api/audit?account=approver&kind=viewed'));
    expect(looked).toMatchObject([
      { account: 'administrator' },
      { account: 'auditor', what: 'audit', subject: 'approver', service: 'gateway' },
    ]);
    expect((await auditor.get('/api/audit?kind=everything&day=yesterday')).status).toBe(422);
  });

  it('is shown to everybody as far as it is about oneself, and names nobody else', async () => {
    await trail().note('enterprise-runhe', { kind: 'signed-in', method: 'password', from });
    await trail().note('clerk-2', {
      kind: 'viewed',
      what: 'contact',
      service: 'intake',
      role: 'secretariat',
      subject: 'enterprise-runhe',
      from,
    });
    const me = await t.as('enterprise-runhe');
    const own = entriesOf(await me.get('/api/audit'));
    expect(own).toMatchObject([
      { kind: 'signed-in', account: 'enterprise-runhe', from: { address: '127.0.0.1' } },
      { kind: 'viewed', what: 'contact', role: 'secretariat', account: 'somebody' },
      { kind: 'signed-in', account: 'enterprise-runhe', from },
      { kind: 'viewed', account: 'somebody' },
    ]);
    // The control: an auditor reads who it was.
    expect(JSON.stringify(own)).not.toContain('clerk');
    expect(JSON.stringify((await (await t.as('auditor')).get('/api/audit?account=enterprise-runhe')).body)).toContain(
      'clerk-2',
    );
    expect(entriesOf(await me.get('/api/audit?account=clerk'))).toEqual([]);
    expect((await t.gateway.as().get('/api/audit')).status).toBe(401);
  });
});
