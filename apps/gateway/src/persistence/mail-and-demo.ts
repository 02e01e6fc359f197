import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One mail that a server refuses holds up no other; accounts of the demo are known as such. */
export class MailAndDemo1700000001001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE mail ADD COLUMN tries int NOT NULL DEFAULT 0,
        ADD COLUMN due timestamptz NOT NULL DEFAULT '-infinity', ADD COLUMN refused text`);
    await runner.query(`CREATE INDEX mail_queue ON mail (due) WHERE refused IS NULL`);
    await runner.query(`ALTER TABLE person ADD COLUMN demo boolean NOT NULL DEFAULT false`);
    await runner.query(`UPDATE person SET demo = true WHERE email LIKE '%@demo.invalid'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE person DROP COLUMN demo`);
    await runner.query(`ALTER TABLE mail DROP COLUMN tries, DROP COLUMN due, DROP COLUMN refused`);
  }
}
