import type { Permission } from './permission.js';

export const gatewayPermissions: readonly Permission[] = [];
