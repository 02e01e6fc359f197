export { briefsService } from './briefs.module.js';
