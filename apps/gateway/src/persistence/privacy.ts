import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is kept for a time knows when that is over; and people can go. An invitation outlives who sent it, so that the
 * invited keep their way in where somebody else vouches for it, and lists say that the inviter is gone.
 */
export class Privacy1700000001060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A change of address of the last version: its link lives a day at most.
    await runner.query(
      `ALTER TABLE email_change ADD COLUMN expires_at timestamptz NOT NULL DEFAULT now() + interval '1 day'`,
    );
    await runner.query(`ALTER TABLE email_change ALTER COLUMN expires_at DROP DEFAULT`);
    await runner.query(`ALTER TABLE mail ADD COLUMN refused_at timestamptz`);
    await runner.query(`UPDATE mail SET refused_at = now() WHERE refused IS NOT NULL`);
    await runner.query(`ALTER TABLE invitation DROP CONSTRAINT invitation_inviter_fkey`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM invitation WHERE inviter NOT IN (SELECT account FROM person)`);
    await runner.query(
      `ALTER TABLE invitation ADD CONSTRAINT invitation_inviter_fkey FOREIGN KEY (inviter) REFERENCES person (account)`,
    );
    await runner.query(`ALTER TABLE mail DROP COLUMN refused_at`);
    await runner.query(`ALTER TABLE email_change DROP COLUMN expires_at`);
  }
}
