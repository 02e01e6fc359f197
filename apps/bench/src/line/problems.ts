import { demoPeople } from '@zhitong/gateway';
import { until } from '@zhitong/standalone/demo';
import { Clients } from '../intake/clients.js';
import type { Installation } from './installation.js';
import { accepted, Tracked, withdrawn } from './tracked.js';

/** People at the same time. */
const clients = 8;
/** Time between two looks where nothing is timed, ms: looking must not be what is measured. */
const seldom = 200;

/**
 * Problems that go as far as they can without experts: submitted, accepted at the formal check, so that review waits for
 * a panel, and withdrawn. Seven facts of four services, all of which tracking takes in.
 */
export class Problems {
  private constructor(
    private readonly people: Clients,
    private readonly campaign: string,
    private readonly accepted: Tracked,
    private readonly withdrawn: Tracked,
  ) {}

  /**
   * At intake's own door, with tokens as the gateway signs them. All services have to run.
   * @param glance ms between two looks whether a withdrawal has come to its end
   */
  static async of(installation: Installation, glance = seldom): Promise<Problems> {
    const { id: account, organisation } = demoPeople.find(({ roles }) => roles.includes('enterprise'))!;
    const people = await Clients.at(installation.urlOf('intake'), installation.keysDir, {
      account,
      organisation: organisation!,
    });
    const campaign = await people.openCampaign();
    const first = await people.submit(campaign);
    await until('intake to know the enterprise', () =>
      people.accept(first).then(
        () => true,
        () => false,
      ),
    );
    const database = installation.databaseOf('tracking');
    const before = await Tracked.open(database, accepted, seldom);
    return new Problems(people, campaign, before, await Tracked.open(database, withdrawn, glance));
  }

  /** @returns ids of so many that review waits with, made as fast as intake takes them, and taken in everywhere */
  async prepare(count: number): Promise<string[]> {
    const problems: string[] = [];
    await abreast(count, async () => {
      const problem = await this.people.submit(this.campaign);
      problems.push(problem);
      await this.people.accept(problem);
    });
    await Promise.all(problems.map((problem) => this.accepted.until(problem)));
    return problems;
  }

  /** @returns when every service had come to the end, on the clock of performance.now() */
  async withdraw(problem: string): Promise<number> {
    const over = this.withdrawn.until(problem);
    // Where the command fails first, that is what is told.
    over.catch(() => undefined);
    await this.people.withdraw(problem);
    return over;
  }

  /** Withdraws all of them, as fast as intake takes it; resolves when every service has come to the end. */
  async withdrawAll(problems: readonly string[]): Promise<void> {
    const ends: Promise<number>[] = [];
    await abreast(problems.length, async (nth) => {
      await this.people.withdraw(problems[nth]!);
      ends.push(this.withdrawn.until(problems[nth]!));
    });
    await Promise.all(ends);
  }

  async close(): Promise<void> {
    await Promise.all([this.accepted.close(), this.withdrawn.close()]);
  }
}

/** Does it so many times, by all clients at once, each one after the other. */
async function abreast(count: number, work: (nth: number) => Promise<void>): Promise<void> {
  let begun = 0;
  const one = async () => {
    while (begun < count) await work(begun++);
  };
  await Promise.all(Array.from({ length: clients }, one));
}
