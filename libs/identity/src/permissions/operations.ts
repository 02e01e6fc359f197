import { both, type Permission } from './permission.js';

/** How each service is kept running. The rows hold in all services alike. */
export const operationsPermissions: readonly Permission[] = [
  { command: 'operations.health.read', roles: ['administrator', 'auditor'] },
  {
    command: 'operations.parked.read',
    roles: ['administrator', 'auditor'],
    condition: both(
      '不含事件内容；受限主题只显示错误类别',
      'never the content of an event; of a restricted topic only the kind of error',
    ),
  },
  { command: 'operations.parked.redrive', roles: ['administrator'], condition: both('留痕', 'recorded') },
  {
    command: 'operations.parked.discard',
    roles: ['administrator'],
    condition: both('须写理由；留痕', 'with a reason; recorded'),
  },
  { command: 'operations.deadline.redrive', roles: ['administrator'], condition: both('留痕', 'recorded') },
];
