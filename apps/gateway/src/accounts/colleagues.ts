import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@zhitong/identity';
import { DataSource } from 'typeorm';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';

/** Whom one can send a brief to, or entrust a task to. Nobody else is listed: who is an expert, say, is not for all. */
export const colleagueRoles = [
  'leader',
  'secretariat',
  'recommender',
  'team',
  'enterprise',
] as const satisfies readonly Role[];
export type ColleagueRole = (typeof colleagueRoles)[number];

export interface Colleague {
  account: string;
  name: string;
  organisation?: string;
  role: ColleagueRole;
}

/** People by what they can be asked to do. */
@Injectable()
export class Colleagues {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
  ) {}

  /** Active accounts that hold one of the roles, the roles in the order given, then by name. */
  async in(asked: readonly ColleagueRole[]): Promise<Colleague[]> {
    const rows = await this.dataSource.query<(Omit<Colleague, 'organisation'> & { organisation: string | null })[]>(
      `SELECT DISTINCT ON (array_position($2::text[], held), p.name, p.account)
         p.account, p.name, o.name AS organisation, held AS role
       FROM person p JOIN account a ON a.id = p.account LEFT JOIN organisation o ON o.id = p.organisation,
         unnest(p.roles) AS held
       WHERE ($1 OR NOT p.demo) AND a.status = 'active' AND held = ANY($2)
       ORDER BY array_position($2::text[], held), p.name, p.account LIMIT 500`,
      [this.options.demo, asked],
    );
    return rows.map(({ organisation, ...row }) => (organisation === null ? row : { ...row, organisation }));
  }
}
