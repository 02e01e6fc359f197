import { exampleSubmission } from '@zhitong/contracts';
import { Cast, openCampaign } from '@zhitong/standalone/demo';
import type { BenchContext } from '../measure/bench.js';
import type { Measured } from '../measure/figure.js';

/** Enterprises of the demo: each client is one, with a session of its own. */
const enterprises = ['runhe', 'tianmian', 'lvken', 'muyuan', 'pihua', 'duyuan', 'xingken', 'yunling'];

/** Who submits is known from the session. */
const { organisation: _, ...submission } = exampleSubmission;

/**
 * The same submissions as an enterprise's own program hands them in: through the gateway's public API, with a session.
 * Gateway and intake are processes of their own; nobody else runs.
 */
export async function throughGateway({ stage, scale, say }: BenchContext): Promise<Measured[]> {
  const installation = await stage.installation();
  await installation.start(['intake', 'gateway']);
  const cast = new Cast(installation.urlOf('gateway'));
  const campaign = await openCampaign(cast);
  const clients = enterprises.map((name) => cast.enterprise(`enterprise-${name}`));
  const length = (scale.quick ? 2 : 10) * 1_000;
  const rates: number[] = [];
  for (let round = 0; round <= scale.rounds; round += 1) {
    let accepted = 0;
    const started = performance.now();
    const one = async (client: (typeof clients)[number]) => {
      for (; performance.now() - started < length; accepted += 1)
        await client.post('/api/intake/problems', { ...submission, campaign });
    };
    await Promise.all(clients.map(one));
    const rate = accepted / ((performance.now() - started) / 1_000);
    say(`  ${round === 0 ? 'warm-up' : `round ${round}`}: through the gateway ${rate.toFixed(0)}/s`);
    // The first one signs in, too.
    if (round > 0) rates.push(rate);
  }
  installation.assertRunning();
  await stage.end(installation);
  const name = `submissions accepted through the gateway, ${clients.length} clients`;
  return [{ id: 'B1.gateway', name, samples: rates, unit: '/s' }];
}
