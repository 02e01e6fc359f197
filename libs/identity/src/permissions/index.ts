import { briefsPermissions } from './briefs.js';
import { gatewayPermissions } from './gateway.js';
import { intakePermissions } from './intake.js';
import { operationsPermissions } from './operations.js';
import type { Permission } from './permission.js';
import { researchPermissions } from './research.js';
import { reviewPermissions } from './review.js';
import { trackingPermissions } from './tracking.js';

export type { Permission } from './permission.js';

/** Who may do what: read by every service, shown to administrators. Deny by default. */
export const permissions: readonly Permission[] = [
  ...intakePermissions,
  ...reviewPermissions,
  ...researchPermissions,
  ...briefsPermissions,
  ...trackingPermissions,
  ...gatewayPermissions,
  ...operationsPermissions,
];

const byCommand = new Map(permissions.map((permission) => [permission.command, permission]));

/** The row of a command, or undefined: then nobody may do it. */
export const permissionFor = (command: string): Permission | undefined => byCommand.get(command);
