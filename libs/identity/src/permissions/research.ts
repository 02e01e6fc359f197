import type { Permission } from './permission.js';

export const researchPermissions: readonly Permission[] = [];
