/** Counting working days, and the calendar that they are counted by; without zod, for the web counts too. */
export * from './counting.js';
export * from './year.js';
export * from './check-year.js';
export * from './runs.js';
export * from './read-days.js';
