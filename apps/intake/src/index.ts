export { intakeService } from './intake.module.js';
