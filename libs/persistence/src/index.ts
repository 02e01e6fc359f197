export * from './embedded-server.js';
export * from './provision.js';
export * from './process-lock.js';
export * from './secrets.js';
export * from './free-port.js';
export * from './base-backup.js';
export { isAlive } from './process-identity.js';
export { withClient } from './with-client.js';
