import type { Dossier } from '@zhitong/contracts';

/** The submitter of a problem and those who joined. */
export const concernedOrganisations = ({
  organisation,
  joined,
}: Pick<Dossier, 'organisation' | 'joined'>): Dossier['organisation'][] => [
  organisation,
  ...joined.map((each) => each.organisation),
];
