import type { EntityManager, QueryRunner } from 'typeorm';

/**
 * What reactions look at the database through: an ordinary manager of the batch's transaction that, before an event's
 * first statement, lets everything earlier in the batch be written. A reaction that never looks costs nothing.
 */
export class Lookout {
  readonly manager: EntityManager;
  private ready: Promise<void> | undefined;

  /** @param before writes what is still in memory; where it throws, nothing is looked at */
  constructor(
    manager: EntityManager,
    private readonly before: () => Promise<void>,
  ) {
    const runner = manager.queryRunner!;
    // Every way to the database asks the runner for its connection first.
    const connect = async () => {
      await (this.ready ??= this.before());
      return runner.connect() as Promise<unknown>;
    };
    const lookingRunner = Object.create(runner, { connect: { value: connect } }) as QueryRunner;
    this.manager = manager.dataSource.createEntityManager(lookingRunner);
  }

  /** Whether the present event's reaction has looked; it may have written, too. */
  get used(): boolean {
    return this.ready !== undefined;
  }

  /** @throws what kept the present event's reaction from looking, also where it hides that */
  async confirm(): Promise<void> {
    await this.ready;
  }

  /** Another event's turn. */
  next(): void {
    this.ready = undefined;
  }
}
