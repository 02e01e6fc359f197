import { roles } from '../actor.js';
import type { Permission } from './permission.js';

export const gatewayPermissions: readonly Permission[] = [
  { command: 'gateway.permission.read', roles: ['administrator', 'auditor'] },
  { command: 'gateway.session.read', roles, condition: 'own session' },
  { command: 'gateway.session.choose-role', roles, condition: 'own session, a role that the account holds' },
  { command: 'gateway.session.close', roles, condition: 'own session' },
  { command: 'gateway.session.list', roles, condition: 'own sessions' },
  { command: 'gateway.session.revoke', roles, condition: 'own sessions' },
  { command: 'gateway.api-token.list', roles, condition: 'own tokens' },
  { command: 'gateway.api-token.make', roles, condition: 'own; only what the role may, and nothing of accounts' },
  { command: 'gateway.api-token.revoke', roles, condition: 'own tokens' },
  { command: 'gateway.password.change', roles, condition: 'own password' },
  { command: 'gateway.second-factor.read', roles, condition: 'own' },
  { command: 'gateway.second-factor.set', roles, condition: 'own' },
  { command: 'gateway.second-factor.remove', roles, condition: 'own' },
  { command: 'gateway.message.read', roles, condition: 'own messages' },
  {
    command: 'gateway.audit.read',
    roles,
    condition: 'own entries, and who looked at the own data; auditor, administrator: everybody’s',
  },
  { command: 'gateway.account.names', roles: ['secretariat', 'editor', 'approver', 'administrator', 'auditor'] },
  { command: 'gateway.account.create', roles: ['administrator'] },
];
