import { inBeijing } from '../../i18n/times.js';

/** What a field for date and time holds (`2026-12-01T09:00`), in Beijing, as the server takes it; empty stays empty. */
export const fromBeijing = (local: string): string => (local === '' ? '' : `${local}:00+08:00`);

/** A time as such a field holds it. */
export function toBeijing(time: number): string {
  const { year, month, day, clock } = inBeijing(time);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${clock}`;
}
