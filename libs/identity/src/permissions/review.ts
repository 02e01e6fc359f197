import type { Permission } from './permission.js';

export const reviewPermissions: readonly Permission[] = [];
