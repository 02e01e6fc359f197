import { roles } from '../actor.js';
import { both, type Permission } from './permission.js';

export const trackingPermissions: readonly Permission[] = [
  {
    command: 'tracking.problem.read',
    roles: ['enterprise', 'team', 'leader', 'secretariat', 'editor', 'approver', 'administrator', 'auditor'],
    condition: both(
      '企业：自己的问题，以及以自己问题之名查看所并入的问题；团队：自己课题的；领导：报送给本人的专报所涉的。由谁评审：只有秘书处、管理员、审计员可见',
      'enterprise: its own problems, and by the name of its own those that they were merged into; team: those of its topics; leader: those of briefs sent to them. Who reviews: only secretariat, administrator, auditor',
    ),
  },
  {
    command: 'tracking.problem.export',
    roles: ['enterprise', 'team', 'leader', 'secretariat', 'editor', 'approver', 'administrator', 'auditor'],
    condition: both('只含清单对本人可见的内容；留痕', 'only what the list shows the caller; recorded'),
  },
  { command: 'tracking.task.read', roles, condition: both('等本人办理的', 'what waits for the caller') },
  {
    command: 'tracking.change.read',
    roles,
    condition: both('对本人可见的内容是否有变化', 'whether the caller is shown something else than before'),
  },
  { command: 'tracking.standstill.read', roles: ['secretariat', 'administrator', 'auditor'] },
];
