import { Inject, Injectable } from '@nestjs/common';
import { FieldsInvalid, NotFound } from '@zhitong/contracts';
import { Aggregates, VersionConflict, type Tx } from '@zhitong/events';
import { erasedAmong, IDS, mayIn, type Command, type Ids } from '@zhitong/service';
import type { EntityManager } from 'typeorm';
import { erasedExperts } from '../domain/assignment/library.js';
import type { FixedRules } from '../domain/rules.js';
import { giveUpConflicted } from '../persistence/conflicted-seats.js';
import { expertOf, lockExperts, saveExperts, type NewExpert } from '../persistence/experts.js';
import { loadOfYear } from '../queries/load-of-year.js';
import { REVIEW_RULES } from '../review-rules.js';
import type { ExpertFileDto } from './expert.dto.js';

/** A file as it is kept, from one as it is sent. */
export const fileFrom = (
  id: string,
  { employer, employerCode, reviewsThisYear = 0, chairs = false, ties = [], ...rest }: ExpertFileDto,
): NewExpert => ({
  ...rest,
  id,
  employer: { name: employer, creditCode: employerCode },
  reviewsThisYear,
  chairs,
  ties,
});

/** Every change of the library goes through here: a tie that becomes known can cost a seat. */
@Injectable()
export class LibraryDesk {
  constructor(
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(IDS) private readonly ids: Ids,
    @Inject(REVIEW_RULES) private readonly rules: FixedRules,
  ) {}

  /** @throws FieldsInvalid for an account whose person has asked to be forgotten */
  async keep(tx: Tx, { at, why }: Command, experts: readonly NewExpert[]): Promise<void> {
    const gone = await erasedAmong(
      tx.manager,
      experts.map(({ id }) => id),
    );
    if (gone.size > 0) throw new FieldsInvalid(erasedExperts(experts, gone));
    await saveExperts(tx.manager, experts);
    const changes = await giveUpConflicted(
      tx.manager,
      { experts: experts.map(({ id }) => id) },
      { newId: () => this.ids.next('seat'), at, rules: this.rules },
    );
    await this.aggregates.apply(tx, changes, why);
  }

  /** @throws FieldsInvalid where the account has a file already */
  async add(tx: Tx, command: Command, expert: NewExpert): Promise<bigint> {
    if (await expertOf(tx.manager, expert.id))
      throw new FieldsInvalid([
        {
          field: 'id',
          code: 'expert-known',
          message: { zh: '这个账号的专家已在库中', en: 'the expert of this account is in the library already' },
        },
      ]);
    await this.keep(tx, command, [expert]);
    return 1n;
  }

  /** @throws NotFound, VersionConflict */
  async edit(tx: Tx, command: Command, expert: NewExpert): Promise<bigint> {
    const before = (await lockExperts(tx.manager, [expert.id])).get(expert.id);
    if (!before) throw new NotFound();
    const { expected } = command;
    if (expected !== 'any' && expected !== BigInt(before.version))
      throw new VersionConflict(expert.id, expected, BigInt(before.version));
    await this.keep(tx, command, [expert]);
    return BigInt(before.version + 1);
  }

  /** One file, with what the caller may do. @throws NotFound */
  async read(manager: EntityManager, { actor, at, language }: Command, id: string) {
    const found = await expertOf(manager, id);
    if (!found) throw new NotFound();
    const load = (await loadOfYear(manager, actor, at))(found);
    // Of others, the secretariat alone pays them.
    const payment = actor.role === 'secretariat' ? true : undefined;
    return {
      body: { ...found, load, may: mayIn(language, { edit: true, payment }) },
      version: BigInt(found.version),
    };
  }
}
