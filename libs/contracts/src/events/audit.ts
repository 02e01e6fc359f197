import { contract } from '@zhitong/events';
import { z } from 'zod';
import { auditTopic } from '../topics.js';
import { problems } from './dossier.js';

/**
 * What every entry of the trail says: whose, on which day in Beijing, in which role, and from where. The address and
 * the browser behind `origin` lie in the gateway alone and are swept; the entry stays.
 */
const entry = {
  problems,
  account: z.string(),
  day: z.string().describe('yyyy-mm-dd in Beijing'),
  role: z.string().optional().describe('that the person acted in'),
  origin: z.string().optional().describe('id of where it came from; the gateway alone knows the address'),
};
const what = z.string().describe('name of the kind of data, e.g. `contact`');
const object = z.string().optional().describe('id of the object');
const subject = z.string().optional().describe('account of the person whom the data are about');

export const SignedIn = contract(
  auditTopic,
  'SignedIn',
  z.object({ ...entry, method: z.string().describe('password, oidc, task-link, api-token, set-up …') }),
  { summary: 'Somebody signed in.' },
);
export const SignInFailed = contract(auditTopic, 'SignInFailed', z.object({ ...entry, reason: z.string() }), {
  summary: 'Somebody tried to sign in to an account that exists, and could not.',
});
export const PermissionChanged = contract(
  auditTopic,
  'PermissionChanged',
  z.object({
    ...entry,
    change: z.string().describe('roles, disabled, enabled, affiliation, invited, oidc-linked …'),
    roles: z.array(z.string()).optional().describe('after the change'),
    object,
  }),
  { summary: 'What an account may do was changed; the actor did it.' },
);
export const SecretChanged = contract(
  auditTopic,
  'SecretChanged',
  z.object({
    ...entry,
    secret: z.string().describe('password, second-factor, recovery-codes, api-token …'),
    change: z.string().describe('set, removed, used, recovered …'),
    object,
  }),
  { summary: 'A password, second factor or token of an account was changed. Never the secret itself.' },
);
export const PersonalDataViewed = contract(
  auditTopic,
  'PersonalDataViewed',
  z.object({ ...entry, what, object, subject, service: z.string() }),
  { summary: 'Somebody looked at personal data. Recorded before they were shown.' },
);
export const Exported = contract(
  auditTopic,
  'Exported',
  z.object({ ...entry, what, object, subject, service: z.string(), format: z.string().optional() }),
  { summary: 'Somebody took data out of the platform. Recorded before they were handed over.' },
);
export const DataChanged = contract(
  auditTopic,
  'DataChanged',
  z.object({ ...entry, what, object, subject, service: z.string() }),
  { summary: 'Somebody changed something that no fact of the line tells of, such as what is masked for experts.' },
);
export const PersonErased = contract(
  auditTopic,
  'PersonErased',
  z.object({ ...entry, subject: z.string(), reason: z.string().describe('code of the reason') }),
  { summary: 'The personal data of an account were deleted: by the person, or by an administrator for them.' },
);
export const ParkedHandled = contract(
  auditTopic,
  'ParkedHandled',
  z.object({
    ...entry,
    act: z.string().describe('redrive, discard, redrive-deadline'),
    service: z.string(),
    group: z.string().describe('consumer group, or timer:NAME'),
    topic: z.string().describe('or the aggregate of a deadline'),
    key: z.string(),
    seq: z.number().int().optional(),
    reason: z.string().optional().describe('why it was given up'),
    outcome: z.string().describe('drained, parked, discarded, handed back'),
  }),
  { summary: 'Somebody tried a parked event or deadline again, or gave it up.' },
);

export const auditEvents = [
  SignedIn,
  SignInFailed,
  PermissionChanged,
  SecretChanged,
  PersonalDataViewed,
  Exported,
  DataChanged,
  PersonErased,
  ParkedHandled,
] as const;
