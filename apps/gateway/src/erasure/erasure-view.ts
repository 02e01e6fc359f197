import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import type { Kept, Language } from '@zhitong/service';
import { DataSource, type EntityManager } from 'typeorm';
import { AccountRegister } from '../accounts/account-register.js';
import { PersonalServices } from '../proxy/personal-services.js';
import { Duties } from './duties.js';
import { listErasures, noteSettled, readErasure, type ErasureRow } from './erasure-rows.js';
import { keptByGateway } from './kept.js';

/** In the language of who reads it. */
export const keptIn = (language: Language, kept: readonly Kept[]) =>
  kept.map(({ what, why }) => ({ what: what[language], why: why[language] }));

const view = ({ account, at, actor, reason, settled }: ErasureRow, services: readonly string[]) => ({
  account,
  at: at.toISOString(),
  actor,
  reason,
  services: services.map((service) => ({ service, settledAt: settled[service] ?? null })),
});

/** What is shown before and after somebody goes. */
@Injectable()
export class ErasureView {
  constructor(
    private readonly duties: Duties,
    private readonly services: PersonalServices,
    private readonly register: AccountRegister,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  /** Before: what is left to do, and what would stay. */
  async before(actor: Actor, account: string, language: Language) {
    const { duties, kept } = await this.duties.of(actor, account);
    return {
      duties: duties.map(({ code, text }) => ({ code, text: text[language] })),
      kept: keptIn(language, kept),
    };
  }

  /** Before or after, as it is now; to the auditor, whom duties are closed to, only after. @throws NotFound */
  async of(actor: Actor, account: string, language: Language) {
    const row = await readErasure(this.dataSource.manager, account);
    if (row) return { erasure: await this.followed(actor, row), ...(await this.after(actor, account, language)) };
    if (actor.role === 'auditor') throw new NotFound();
    // An account that never was is refused before the services are asked.
    await this.register.belongs(this.dataSource.manager, account);
    return { erasure: null, ...(await this.before(actor, account, language)) };
  }

  /** All of them, newest first. */
  async list() {
    const rows = await listErasures(this.dataSource.manager);
    return { items: rows.map((row) => view(row, this.services.names)) };
  }

  /** A repeat of the request that erased it is welcome. @throws NotFound for an account that never was */
  async demand(account: string): Promise<void> {
    if (await readErasure(this.dataSource.manager, account)) return;
    await this.register.belongs(this.dataSource.manager, account);
  }

  /** In the transaction that erased it: no service has told yet. */
  async asItStands(manager: EntityManager, account: string) {
    return view((await readErasure(manager, account))!, this.services.names);
  }

  private async after(actor: Actor, account: string, language: Language) {
    const standing = await this.services.standing(actor, account);
    return { duties: [], kept: keptIn(language, [...keptByGateway, ...standing.flatMap(({ kept }) => kept)]) };
  }

  /** Asks the services that have not told yet, and keeps what they say. */
  private async followed(actor: Actor, row: ErasureRow) {
    const { names } = this.services;
    if (names.every((service) => row.settled[service] !== undefined)) return view(row, names);
    const standing = await this.services.standing(actor, row.account);
    const settled = Object.fromEntries(
      standing.flatMap(({ service, erasedAt }) => (erasedAt === null ? [] : [[service, erasedAt]])),
    );
    await noteSettled(this.dataSource.manager, row.account, settled);
    return view({ ...row, settled: { ...row.settled, ...settled } }, names);
  }
}
