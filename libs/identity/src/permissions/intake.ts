import type { Permission } from './permission.js';

export const intakePermissions: readonly Permission[] = [];
