import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which accounts act for which enterprise: whom to ask to confirm what a clerk enters. */
export class KnowAccounts1772000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE enterprise_account (
      account text PRIMARY KEY,
      credit_code text,
      acts boolean NOT NULL,
      disabled boolean NOT NULL DEFAULT false,
      nth bigint GENERATED ALWAYS AS IDENTITY)`);
    await runner.query(`CREATE INDEX enterprise_account_credit_code ON enterprise_account (credit_code, nth)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE enterprise_account`);
  }
}
