// Brings the whole of docker-compose.yml up under a name and a port of its own, lets the demo walk through it, looks
// that nobody holds what is another's, stops and starts it once, and takes everything down again, whatever happened.
//
//   node deploy/docker/smoke.mjs [--keep]      --keep leaves it running
import { equal, services, tryOut } from './trial.mjs';

await tryOut({ name: 'smoke', limit: 240_000 }, async (trial) => {
  await trial.start();
  await trial.step('only the gateway is published', () => onlyGatewayPublished(trial));
  await trial.step('each holds its own secrets alone', () => ownSecretsAlone(trial));
  await trial.step('the log is closed to those it does not concern', () => logIsClosed(trial));
  await trial.step('demo', () => trial.demo());
  const before = await problems(trial);
  await trial.step('stop', () => trial.compose(['stop']));
  await trial.step('start again', () => trial.up());
  await trial.step('data have stayed', async () => equal(await problems(trial), before));
});

async function onlyGatewayPublished(trial) {
  const listed = await trial.compose(['ps', '--format', '{{.Service}} {{.Ports}}'], { quiet: true });
  const published = listed.split('\n').filter((line) => line.includes('->'));
  equal(published, [`gateway 127.0.0.1:${trial.ports[0]}->3000/tcp`]);
}

async function ownSecretsAlone(trial) {
  const write = `
    import { writeFileSync } from 'node:fs';
    try { writeFileSync('/secrets/own/x', ''); console.log('written'); } catch (error) { console.log(error.code); }`;
  for (const service of services) {
    const files = await trial.compose(['exec', '-T', service, 'find', '/secrets', '-type', 'f'], { quiet: true });
    const secret = files.split('\n').filter((file) => file !== '' && !file.endsWith('.public.jwk.json'));
    const own = [
      'database-url',
      'kafka',
      'kafka-login',
      `keys/${service}.data-keys.json`,
      `keys/${service}.private.jwk.json`,
      `postgres-${service}`,
    ];
    equal(
      secret.sort(),
      own.map((file) => `/secrets/own/${file}`),
    );
    equal(await trial.inside(service, write), 'EROFS');
  }
}

async function logIsClosed(trial) {
  const restricted = 'zhitong.review-restricted.v1';
  equal(await trial.inside('intake', read(restricted)), 'refused');
  equal(await trial.inside('intake', read('zhitong.review.v1')), 'read');
  equal(await trial.inside('tracking', read(restricted)), 'read');
  equal(await trial.inside('tracking', read(restricted, false)), 'refused');
}

/** Whether a service may read a topic, with its own login or with none. */
function read(topic, withLogin = true) {
  return `
  import { readFileSync } from 'node:fs';
  import { KafkaLog } from '/app/libs/events/dist/kafka/index.js';
  const [mechanism, username, password] = readFileSync('/secrets/own/kafka-login', 'utf8').split(':');
  const login = ${withLogin} ? { mechanism, username, password } : undefined;
  const log = new KafkaLog({ brokers: ['kafka:9092'], clientId: 'smoke', login });
  setTimeout(() => { console.log('refused'); process.exit(); }, 5_000);
  console.log(await log.ends('${topic}').then(() => 'read', () => 'refused'));
  process.exit();`;
}

/** Ids of all problems, as the secretariat sees them. */
async function problems(trial) {
  const { items } = await trial.ask('clerk', '/api/intake/problems');
  return items.map(({ id, version }) => `${id} ${version}`).sort();
}
