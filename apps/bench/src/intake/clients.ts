import { randomUUID } from 'node:crypto';
import { exampleSubmission } from '@zhitong/contracts';
import { TokenIssuer, type Actor } from '@zhitong/identity';

const organisation = { ...exampleSubmission.organisation, id: 'organisation-1' };
const clerk: Actor = { account: 'clerk', role: 'secretariat' };
const firm: Actor = { account: 'firm', role: 'enterprise', organisation };

/** People at intake's own door, with tokens as the gateway signs them. */
export class Clients {
  private constructor(
    private readonly url: string,
    private readonly issuer: TokenIssuer,
  ) {}

  static async at(url: string, keys: string): Promise<Clients> {
    return new Clients(url, await TokenIssuer.open(keys, 'gateway'));
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

  async submit(campaign: string): Promise<void> {
    await this.post(firm, '/problems', { ...exampleSubmission, campaign });
  }

  /** So many at once, each one submission after the other. @returns submissions accepted per second */
  async submitFor(milliseconds: number, campaign: string, clients: number): Promise<number> {
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
    return accepted / ((performance.now() - started) / 1_000);
  }

  private async post<R>(actor: Actor, path: string, body: unknown): Promise<R> {
    const answer = await fetch(`${this.url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await this.issuer.forActor(actor, 'intake')}`,
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`POST ${path}: ${answer.status} ${text}`);
    return JSON.parse(text) as R;
  }
}
