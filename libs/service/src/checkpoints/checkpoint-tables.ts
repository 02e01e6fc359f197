import { aggregateTable } from '@zhitong/events';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The checkpoints of the service's topics, what they have covered so far, and when they were last written. */
export class CheckpointTables1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(aggregateTable('service.checkpoint'));
    await runner.query(`
      CREATE TABLE service.checkpointed (
        topic text NOT NULL, key text NOT NULL, seq bigint NOT NULL, PRIMARY KEY (topic, key))`);
    await runner.query(`CREATE TABLE service.checkpoint_time (topic text PRIMARY KEY, at timestamptz NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE service.checkpoint_time, service.checkpointed, service.checkpoint`);
  }
}
