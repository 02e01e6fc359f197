import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@zhitong/identity';
import { DataSource } from 'typeorm';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';

/** Whom the library of experts can be about. */
export const expertRoles = ['expert', 'chair'] as const satisfies readonly Role[];

/** An account that a file of the library can belong to. */
export interface ExpertAccount {
  account: string;
  name: string;
  /** Tells people of one name apart. */
  login: string;
}

const most = 20;

/** Accounts of experts by name, login or id: for who keeps the library, and knows a person but no id. */
@Injectable()
export class ExpertAccounts {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
  ) {}

  /** Active ones, those whose name begins so first. */
  find(text: string): Promise<ExpertAccount[]> {
    return this.dataSource.query<ExpertAccount[]>(
      `SELECT p.account, p.name, p.login FROM person p JOIN account a ON a.id = p.account
       WHERE ($1 OR NOT p.demo) AND a.status = 'active' AND p.roles && $2::text[]
         AND (strpos(lower(p.name), lower($3)) > 0 OR strpos(lower(p.login), lower($3)) > 0 OR p.account = $3)
       ORDER BY strpos(lower(p.name), lower($3)) <> 1, p.name, p.account LIMIT ${most}`,
      [this.options.demo, expertRoles, text],
    );
  }
}
