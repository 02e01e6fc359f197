import { roles } from '../actor.js';
import type { Permission } from './permission.js';

export const trackingPermissions: readonly Permission[] = [
  {
    command: 'tracking.problem.read',
    roles: ['enterprise', 'team', 'leader', 'secretariat', 'editor', 'approver', 'administrator', 'auditor'],
    condition:
      'enterprise: its own problems, and by the name of its own those that they were merged into; team: those of its topics; leader: those of briefs sent to them. Who reviews: only secretariat, administrator, auditor',
  },
  { command: 'tracking.task.read', roles, condition: 'what waits for the caller' },
  { command: 'tracking.standstill.read', roles: ['secretariat', 'administrator', 'auditor'] },
];
