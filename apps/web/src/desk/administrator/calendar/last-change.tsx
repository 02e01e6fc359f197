import { useTexts, useTimes } from '../../../i18n/index.js';
import { calendarTexts } from './texts.js';
import type { Year } from './years.js';

/** When somebody set it last, and who, as far as one may know. */
export function LastChange({ of }: { of: Year | undefined }) {
  const t = useTexts(calendarTexts);
  const times = useTimes();
  if (!of?.changed) return <>—</>;
  const [when, n] = [times.moment(of.changed.at), of.version];
  return <>{of.changed.by === undefined ? t.changedAt({ when, n }) : t.changedBy({ when, n, by: of.changed.by })}</>;
}
