export { reviewService } from './review.module.js';
