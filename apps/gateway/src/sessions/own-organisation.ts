import type { Actor } from '@zhitong/identity';

/** An organisation beside a person, as it comes out of a join. */
export interface OrganisationColumns {
  organisation_id: string | null;
  organisation_name: string | null;
  credit_code: string | null;
  organisation_status: string | null;
}

/** The organisation that somebody belongs to, where there is one. */
export const organisationOf = (row: OrganisationColumns): Pick<Actor, 'organisation'> =>
  row.organisation_id === null
    ? {}
    : {
        organisation: {
          ...{ id: row.organisation_id, name: row.organisation_name!, creditCode: row.credit_code! },
          ...(row.organisation_status === 'confirmed' ? {} : { unconfirmed: true }),
        },
      };
