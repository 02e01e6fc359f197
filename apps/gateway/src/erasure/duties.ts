import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@zhitong/identity';
import type { Duty, Kept } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { isLastAdministrator } from '../accounts/administrators.js';
import { LastAdministrator } from '../accounts/refusals.js';
import { rolesOfOrganisations } from '../accounts/rules.js';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { PersonalServices } from '../proxy/personal-services.js';
import { keptByGateway } from './kept.js';

/** What a colleague of the organisation takes over without being asked. */
const shared: ReadonlySet<string> = new Set(['open-problem']);

/** What speaks against somebody's going, and what would stay of them. */
@Injectable()
export class Duties {
  constructor(
    private readonly services: PersonalServices,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
  ) {}

  /** @throws a 503 where a service does not answer */
  async of(actor: Actor, account: string): Promise<{ duties: Duty[]; kept: Kept[] }> {
    const standing = await this.services.standing(actor, account);
    const duties = standing.flatMap((one) => one.duties);
    const followed = duties.some(({ code }) => shared.has(code)) && (await this.hasColleague(account));
    const last = await isLastAdministrator(this.dataSource.manager, this.options.demo, account);
    const here = last ? [{ code: 'last-administrator', text: new LastAdministrator().text }] : [];
    return {
      duties: [...here, ...duties].filter(({ code }) => !followed || !shared.has(code)),
      kept: [...keptByGateway, ...standing.flatMap((one) => one.kept)],
    };
  }

  /** Whether somebody else can act for the organisation: its only contact leaves nobody behind who could be asked. */
  private async hasColleague(account: string): Promise<boolean> {
    const [row] = await this.dataSource.query<{ present: boolean }[]>(
      `SELECT EXISTS (
         SELECT 1 FROM person me JOIN person p ON p.organisation = me.organisation AND p.account <> me.account
         JOIN account a ON a.id = p.account
         WHERE me.account = $1 AND a.status = 'active' AND p.roles && $2::text[] AND ($3 OR NOT p.demo)) AS present`,
      [account, rolesOfOrganisations, this.options.demo],
    );
    return row!.present;
  }
}
