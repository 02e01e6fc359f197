import type { MigrationInterface, QueryRunner } from 'typeorm';
import { publicTexts } from '../domain/problem/public-texts.js';
import type { ProblemState } from '../domain/problem/state.js';
import { bigrams } from '../domain/similarity.js';

/** Strangers find a problem by what is public of it, and by nothing else. */
export class FindWhatIsPublic1772000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE problem ADD COLUMN public_grams text[] NOT NULL DEFAULT '{}'`);
    const problems = (await runner.query(`SELECT id, state FROM problem`)) as { id: string; state: ProblemState }[];
    for (const { id, state } of problems)
      await runner.query(`UPDATE problem SET public_grams = $2 WHERE id = $1`, [
        id,
        bigrams(publicTexts(state).join('\n')),
      ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE problem DROP COLUMN public_grams`);
  }
}
