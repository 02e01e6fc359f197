import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mail goes when its account is erased, whichever of its addresses it was written to. */
export class MailAccounts1774200000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE mail ADD COLUMN account text`);
    await runner.query(`UPDATE mail SET account = message.account FROM message WHERE message.id = mail.message`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE mail DROP COLUMN account`);
  }
}
