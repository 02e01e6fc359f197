import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { checklistItems, exampleSubmission } from '@zhitong/contracts';
import { TokenIssuer, type Actor } from '@zhitong/identity';
import { rawRequest } from '@zhitong/testing/request';

const clerk: Actor = { account: 'clerk', role: 'secretariat' };
/** How long a command may be refused for the moment, ms. */
const patience = 30_000;

/** Who submits. */
type Firm = Required<Pick<Actor, 'account' | 'organisation'>>;
const unregistered: Firm = {
  account: 'firm',
  organisation: { ...exampleSubmission.organisation, id: 'organisation-1' },
};

/** People at intake's own door, with tokens as the gateway signs them. */
export class Clients {
  /** Tokens of the firm for its next submissions, each for one. */
  private readonly signed: string[] = [];

  private constructor(
    private readonly url: string,
    private readonly issuer: TokenIssuer,
    private readonly firm: Actor,
  ) {}

  /** @param firm who submits: whose problems are to be accepted must be registered */
  static async at(url: string, keys: string, firm: Firm = unregistered): Promise<Clients> {
    return new Clients(url, await TokenIssuer.open(keys, 'gateway'), { ...firm, role: 'enterprise' });
  }

  /** @returns the id of a campaign that is open */
  async openCampaign(): Promise<string> {
    const now = Date.now();
    const { id } = await this.post<{ id: string }>(clerk, '/campaigns', {
      title: '性能测量用征集批次',
      opensAt: new Date(now - 60_000).toISOString(),
      closesAt: new Date(now + 86_400_000).toISOString(),
    });
    return id;
  }

  /** @returns the id of the problem */
  async submit(campaign: string): Promise<string> {
    const { name, creditCode } = this.firm.organisation!;
    const submission = { ...exampleSubmission, organisation: { name, creditCode }, campaign };
    const { id } = await this.post<{ id: string }>(this.firm, '/problems', submission);
    return id;
  }

  async accept(problem: string): Promise<void> {
    const checklist = checklistItems.map(({ code }) => ({ code, ok: true }));
    await this.post(clerk, `/problems/${problem}/acceptance`, { checklist });
  }

  async withdraw(problem: string): Promise<void> {
    await this.post(this.firm, `/problems/${problem}/withdrawal`, { reason: '企业已另行解决' });
  }

  /** So many at once, each one submission after the other. @returns submissions accepted per second */
  async submitFor(milliseconds: number, campaign: string, clients: number): Promise<number> {
    // The gateway signs in a process of its own: here it is done before, one for every millisecond.
    while (this.signed.length < milliseconds) this.signed.push(await this.issuer.forActor(this.firm, 'intake'));
    const started = performance.now();
    const until = started + milliseconds;
    let accepted = 0;
    const one = async () => {
      while (performance.now() < until) {
        await this.submit(campaign);
        accepted += 1;
      }
    };
    await Promise.all(Array.from({ length: clients }, one));
    this.signed.length = 0;
    return accepted / ((performance.now() - started) / 1_000);
  }

  /** A command that met a 503 is given again, under the same key, as clients do: nothing happens twice. */
  private async post<R>(actor: Actor, path: string, body: unknown): Promise<R> {
    const key = randomUUID();
    for (const deadline = performance.now() + patience; ; await pause(50)) {
      const signed = actor === this.firm ? this.signed.pop() : undefined;
      const token = signed ?? (await this.issuer.forActor(actor, 'intake'));
      const { status, text } = await rawRequest(new URL(`${this.url}${path}`), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
          'idempotency-key': key,
        },
        body: JSON.stringify(body),
      });
      if (status < 300) return JSON.parse(text) as R;
      if (status !== 503 || performance.now() > deadline) throw new Error(`POST ${path}: ${status} ${text}`);
    }
  }
}
