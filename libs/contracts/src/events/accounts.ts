import { contract } from '@zhitong/events';
import { z } from 'zod';
import { accountsTopic } from '../topics.js';
import { problems } from './dossier.js';

const account = z.string();

export const AccountRegistered = contract(
  accountsTopic,
  'AccountRegistered',
  z.object({ problems, account, roles: z.array(z.string()), organisation: z.string().optional() }),
  { summary: 'An account came to be. Names and addresses stay in the gateway.' },
);
export const AffiliationChanged = contract(
  accountsTopic,
  'AffiliationChanged',
  z.object({ problems, account, organisation: z.string().optional().describe('credit code of the new employer') }),
  { summary: 'A person belongs to another organisation now: conflicts are computed again.' },
);
export const AccountDisabled = contract(accountsTopic, 'AccountDisabled', z.object({ problems, account }), {
  summary: 'An account was disabled.',
});

export const AccountEnabled = contract(accountsTopic, 'AccountEnabled', z.object({ problems, account }), {
  summary: 'A disabled account may be used again.',
});
export const AccountRolesChanged = contract(
  accountsTopic,
  'AccountRolesChanged',
  z.object({ problems, account, roles: z.array(z.string()).describe('all that the account holds from now on') }),
  { summary: 'An account holds other roles now.' },
);

export const AccountErased = contract(accountsTopic, 'AccountErased', z.object({ problems, account }), {
  summary:
    'A person is gone, and the account with them: every service deletes what it keeps about them. The id names nobody any more and is given to nobody else.',
});

const organisation = z.string().describe('id of the organisation, the key');
const creditCode = z.string().describe('unified social credit code, GB 32100-2015');
const name = z.string();

export const OrganisationRegistered = contract(
  accountsTopic,
  'OrganisationRegistered',
  z.object({ problems, organisation, creditCode, name, kind: z.string().describe('enterprise, university …') }),
  { summary: 'An organisation came to be, unconfirmed. There is one per credit code.' },
);
export const OrganisationConfirmed = contract(
  accountsTopic,
  'OrganisationConfirmed',
  z.object({ problems, organisation, creditCode }),
  { summary: 'The organisation is who it says: its problems can be accepted.' },
);
export const OrganisationRefused = contract(
  accountsTopic,
  'OrganisationRefused',
  z.object({
    problems,
    organisation,
    creditCode,
    reason: z.string().describe('code of the reason'),
    text: z.string().describe('what the organisation is told'),
  }),
  { summary: 'The organisation was not confirmed: it cannot submit. It may correct itself and ask again.' },
);
export const OrganisationAskedAgain = contract(
  accountsTopic,
  'OrganisationAskedAgain',
  z.object({ problems, organisation, creditCode }),
  { summary: 'A refused organisation asks again to be confirmed.' },
);
export const OrganisationRenamed = contract(
  accountsTopic,
  'OrganisationRenamed',
  z.object({ problems, organisation, creditCode, name }),
  { summary: 'The organisation bears another name from now on.' },
);

const dates = z.array(z.string()).describe('yyyy-mm-dd in Beijing, ascending');

export const CalendarChanged = contract(
  accountsTopic,
  'CalendarChanged',
  z.object({
    problems,
    year: z.number().int().describe('whose notice it is; its days may lie in December before, or in January after'),
    holidays: dates,
    makeUpDays: dates,
    source: z.string().describe('the notice that says so'),
  }),
  {
    summary:
      'Which days of a year are off, and which weekend days are worked. It takes the place of what was said of that year before; periods that were set already keep their end.',
  },
);

export const accountsEvents = [
  AccountRegistered,
  AffiliationChanged,
  AccountRolesChanged,
  AccountDisabled,
  AccountEnabled,
  AccountErased,
  OrganisationRegistered,
  OrganisationConfirmed,
  OrganisationRefused,
  OrganisationAskedAgain,
  OrganisationRenamed,
  CalendarChanged,
] as const;
