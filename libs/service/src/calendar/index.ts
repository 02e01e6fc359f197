export { calendarNow, withCalendar } from './calendar-years.js';
