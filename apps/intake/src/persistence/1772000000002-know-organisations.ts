import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How organisations stand with the secretariat, as the gateway tells. */
export class KnowOrganisations1772000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE organisation_standing (credit_code text PRIMARY KEY, standing text NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE organisation_standing`);
  }
}
