import { type Metrics } from '@zhitong/service';
import type { DataSource } from 'typeorm';

/** Mail that waits for its server, and mail that it will not take. Counted to a thousand: more says no more. */
export function mailMetrics(metrics: Metrics, dataSource: DataSource): void {
  const waiting = metrics.gauge({ name: 'zhitong_mail_waiting', help: 'Mail to be sent; 1000 means at least so many' });
  const refused = metrics.gauge({ name: 'zhitong_mail_refused', help: 'Mail that was refused for good and is kept' });
  metrics.beforeReading(async () => {
    try {
      const [row] = await dataSource.query<{ waiting: number; refused: number }[]>(
        `SELECT (SELECT count(*)::int FROM (SELECT FROM mail WHERE refused IS NULL LIMIT 1000) w) AS waiting,
                (SELECT count(*)::int FROM (SELECT FROM mail WHERE refused IS NOT NULL LIMIT 1000) r) AS refused`,
      );
      waiting.set({}, row!.waiting);
      refused.set({}, row!.refused);
    } catch {
      waiting.clear();
      refused.clear();
    }
  });
}
