import type { Permission } from './permission.js';

export const trackingPermissions: readonly Permission[] = [];
