import { aggregateTable } from '@zhitong/events';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The working days of each year that the administrator has set, who did last, and when. */
export class Calendar1784000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      aggregateTable('calendar_year', ['year int NOT NULL UNIQUE', 'set_by text', 'set_at timestamptz']),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE calendar_year`);
  }
}
