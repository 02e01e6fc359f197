import { Refusal, usualPhrases, type InstructionPhrase } from '@zhitong/contracts';
import type { EntityManager } from 'typeorm';

/** A list of phrases, and which one it is: 0 is the one that the platform begins with. */
export interface Phrases {
  version: number;
  phrases: InstructionPhrase[];
}

/** Somebody else has changed the phrases meanwhile (409). */
export class PhrasesChanged extends Refusal {
  readonly status = 409;
  constructor() {
    super('phrases-changed', {
      zh: '常用语刚被别人改过，请看过最新的再改',
      en: 'Somebody has just changed the phrases: look at the latest before you change them',
    });
  }
}

/** What leaders are offered. Every list that was in force is kept; the last one is. */
export const phrases = {
  async now(manager: EntityManager): Promise<Phrases> {
    const [row] = await manager.query<Phrases[]>(
      `SELECT version, phrases FROM instruction_phrases ORDER BY version DESC LIMIT 1`,
    );
    return row ?? { version: 0, phrases: [...usualPhrases] };
  },

  /** @param version of the list that was changed @throws PhrasesChanged */
  async set(manager: EntityManager, { version, phrases: next }: Phrases, by: string): Promise<Phrases> {
    // Two who begin with the same version want the same row; only one of them gets it.
    const rows = await manager.query<unknown[]>(
      `INSERT INTO instruction_phrases (version, phrases, set_by)
       SELECT $1::int + 1, $2::jsonb, $3 WHERE $1 = (SELECT coalesce(max(version), 0) FROM instruction_phrases)
       ON CONFLICT (version) DO NOTHING RETURNING version`,
      [version, JSON.stringify(next), by],
    );
    if (rows.length === 0) throw new PhrasesChanged();
    return { version: version + 1, phrases: next };
  },
};
