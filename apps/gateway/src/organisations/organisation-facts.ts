import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Aggregates, UnitOfWork } from '@zhitong/events';
import type { Role } from '@zhitong/identity';
import { DataSource } from 'typeorm';
import { organisation, registerOrganisation } from '../domain/organisation.js';
import { kindFor } from './organisations.js';

interface Row {
  id: string;
  name: string;
  credit_code: string;
  roles: Role[];
}

/**
 * Organisations of earlier versions, which had no facts, are published as confirmed: an administrator made them. Done
 * once per organisation, however often and in how many processes the gateway starts.
 */
@Injectable()
export class OrganisationFacts implements OnApplicationBootstrap {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Aggregates) private readonly aggregates: Aggregates,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const rows = await this.dataSource.query<Row[]>(
      `SELECT o.id, o.name, o.credit_code,
         ARRAY(SELECT DISTINCT unnest(p.roles) FROM person p WHERE p.organisation = o.id) AS roles
       FROM organisation o WHERE o.version = 0 ORDER BY o.id`,
    );
    for (const { id, name, credit_code: creditCode, roles } of rows)
      await this.unitOfWork.run((tx) =>
        this.aggregates.change(
          tx,
          organisation,
          id,
          'any',
          (state) =>
            state.status === 'none'
              ? registerOrganisation({ id, name, creditCode, kind: kindFor(roles), confirmed: true }, state)
              : [],
          { actor: 'system' },
        ),
      );
  }
}
