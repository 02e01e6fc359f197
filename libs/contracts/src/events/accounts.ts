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

export const accountsEvents = [AccountRegistered, AffiliationChanged, AccountDisabled] as const;
