import type { Topic } from '../../../research/topic.js';
import type { Bid } from '../bids/sentence.js';
import type { Expert } from '../experts.js';

/** Why an expert must stay away; undefined where nothing is known that speaks against it. The server decides. */
export function awayFrom(
  { id, employer }: Pick<Expert, 'id' | 'employer'>,
  { dossier }: Pick<Topic, 'dossier'>,
  bids: readonly Bid[],
): 'submitter' | 'bidder' | undefined {
  const submitters = dossier
    ? [dossier.organisation, ...(dossier.joined ?? []).map(({ organisation }) => organisation)]
    : [];
  if (submitters.some(({ creditCode }) => creditCode === employer.creditCode)) return 'submitter';
  const own = bids.some(
    ({ lead, team, partners }) =>
      lead === id ||
      team.creditCode === employer.creditCode ||
      partners.some(({ creditCode }) => creditCode === employer.creditCode),
  );
  return own ? 'bidder' : undefined;
}
