export { researchService } from './research.module.js';
