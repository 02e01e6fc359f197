import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of services that keep files: what each file is called and belongs to, and what is still under way. */
export class FileTables1773000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE service.upload_piece, service.upload, service.attachment`);
  }
}

const tables = [
  // The name can tell of a person or a firm: it lies here and in no fact, so that erasing it is a delete.
  `CREATE TABLE service.attachment (
     id text PRIMARY KEY,
     subject text NOT NULL,
     purpose text NOT NULL,
     name text NOT NULL,
     type text NOT NULL,
     media_type text NOT NULL,
     original text NOT NULL,
     bytes bigint NOT NULL,
     blinded text,
     blinded_bytes bigint,
     withheld text,
     remarks text[] NOT NULL,
     salt text NOT NULL,
     account text NOT NULL,
     at timestamptz NOT NULL,
     dropped_at timestamptz,
     nth bigint GENERATED ALWAYS AS IDENTITY)`,
  `CREATE INDEX attachment_subject ON service.attachment (subject, nth)`,
  `CREATE INDEX attachment_original ON service.attachment (original)`,
  `CREATE INDEX attachment_blinded ON service.attachment (blinded)`,
  `CREATE TABLE service.upload (
     id text PRIMARY KEY,
     account text NOT NULL,
     bytes bigint NOT NULL,
     received bigint NOT NULL,
     at timestamptz NOT NULL)`,
  `CREATE INDEX upload_account ON service.upload (account)`,
  `CREATE TABLE service.upload_piece (
     upload text NOT NULL REFERENCES service.upload ON DELETE CASCADE,
     start bigint NOT NULL,
     file text NOT NULL,
     bytes bigint NOT NULL,
     PRIMARY KEY (upload, start))`,
  `CREATE INDEX upload_piece_file ON service.upload_piece (file)`,
];
