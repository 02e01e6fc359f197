import type { BenchContext } from '../measure/bench.js';
import type { Measured } from '../measure/figure.js';
import type { Installation } from './installation.js';

/** What is measured over each log has its name in the ids of the figures. */
export type LogName = 'postgres' | 'kafka';
export const titles: Readonly<Record<LogName, string>> = { postgres: 'log in PostgreSQL', kafka: 'log in Kafka' };

/** Does the same over an installation for each of the logs; over Kafka where brokers can be had. */
export async function onBothLogs(
  { stage, say }: BenchContext,
  measure: (installation: Installation, log: LogName) => Promise<Measured[]>,
): Promise<Measured[]> {
  const figures: Measured[] = [];
  for (const log of ['postgres', 'kafka'] as const) {
    const brokers = log === 'kafka' ? await stage.kafka(say) : undefined;
    if (log === 'kafka' && !brokers) continue;
    say(`  ${titles[log]}`);
    const installation = await stage.installation(brokers);
    figures.push(...(await measure(installation, log)));
    await stage.end(installation);
  }
  return figures;
}
