export { trackingService } from './tracking.module.js';
