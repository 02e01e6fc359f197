import type { Permission } from './permission.js';

export const briefsPermissions: readonly Permission[] = [];
