import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@zhitong/identity';
import { CLOCK, type Clock, type Language, type Records } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { AccountRegister } from '../accounts/account-register.js';
import { PersonalServices } from '../proxy/personal-services.js';
import { OwnRecords } from './own-records.js';
import { withheld, withheldFromOthers } from './withheld.js';

/** One person's data, as they are handed out. */
export interface PersonalFile {
  format: 'zhitong-personal-data@1';
  account: string;
  at: string;
  /** By service and table, as in the register of personal data. */
  data: Record<string, Records>;
  withheld: { what: string; why: string }[];
}

/** Puts together what all services keep about a person (个人信息保护法 第四十五条). */
@Injectable()
export class PersonalExport {
  constructor(
    private readonly register: AccountRegister,
    private readonly own: OwnRecords,
    private readonly services: PersonalServices,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws NotFound for an account that is not there; a 503 where a service does not answer */
  async of(actor: Actor, account: string, language: Language): Promise<PersonalFile> {
    await this.register.belongs(this.dataSource.manager, account);
    const own = actor.account === account;
    const left = own ? withheld : [...withheld, ...withheldFromOthers];
    return {
      format: 'zhitong-personal-data@1',
      account,
      at: this.clock.now().toISOString(),
      data: { gateway: await this.own.of(account, language), ...(await this.services.records(actor, account)) },
      withheld: left.map(({ what, why }) => ({ what: what[language], why: why[language] })),
    };
  }
}
