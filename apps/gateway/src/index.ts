export * from './gateway.module.js';
export type { OidcSettings } from './oidc/settings.js';
export { gatewayExtras, type GatewayOptions } from './options.js';
export { demoLogins } from './demo/demo-accounts.js';
export { demoPeople, demoPassword, type DemoPerson } from './demo/people.js';
export { withheld } from './export/withheld.js';
export { Trail } from './trail/trail.js';
