import { PostgresLog } from '@zhitong/events/postgres';
import pg from 'pg';
import type { Bench } from '../measure/bench.js';
import { seconds } from '../measure/pairs.js';
import { relaying } from '../relay/relaying.js';
import { fillOutbox } from '../relay/waiting.js';
import { meterTables, readingsTopic } from '../subject/meters.js';
import { openDatabase } from '../subject/open-database.js';
import { readings } from '../subject/readings.js';

/** Whether much that waits slows the drain down, and whether memory stays flat. */
export const b6Waiting: Bench = {
  id: 'B6',
  title: 'draining 1,000,000 that wait, and 1,000',
  async run({ stage, scale, say }) {
    const [many, few, rounds] = scale.quick ? [100_000, 1_000, 1] : [1_000_000, 1_000, 3];
    const url = await stage.database(meterTables);
    const logUrl = await stage.database();
    const dataSource = await openDatabase(url);
    const pool = new pg.Pool({ connectionString: url, max: 2 });
    const log = new PostgresLog({ url: logUrl });
    try {
      await log.ensure([readingsTopic]);
      const { work } = relaying(dataSource, log, pool);
      // Little is kept here: it is the relay's memory that is looked at.
      const [piece, fewWait] = [readings(10_000, 10_000), readings(few, 100)];
      const ratio: number[] = [];
      const grown: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        let little = 0;
        const times = 50;
        for (let time = 0; time < times; time += 1) {
          await fillOutbox(pool, fewWait);
          little += await seconds(work);
        }
        await fillOutbox(pool, piece, many / piece.length);
        const before = process.memoryUsage().rss;
        let highest = before;
        const watch = setInterval(() => (highest = Math.max(highest, process.memoryUsage().rss)), 50);
        const took = await seconds(work);
        clearInterval(watch);
        ratio.push(many / took / ((few * times) / little));
        grown.push((highest - before) / 1024 ** 2);
        say(`  round ${round + 1}: ${many} in ${took.toFixed(1)} s, ${few} in ${(little / times).toFixed(3)} s`);
      }
      return [
        {
          ...{ id: 'B6', name: `drain rate with ${many} waiting ÷ with ${few}`, unit: 'ratio' },
          ...{ samples: ratio, goal: { atLeast: 0.9 } },
        },
        { id: 'B6.memory', name: 'memory gained while draining', unit: 'MB', samples: grown },
      ];
    } finally {
      await log.close();
      await pool.end();
      await dataSource.destroy();
    }
  },
};
