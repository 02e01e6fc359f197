// Brings the whole of docker-compose.yml up under a name and a port of its own, lets the demo walk through it, looks
// that nobody holds what is another's, stops and starts it once, and takes everything down again, whatever happened.
//
//   node deploy/docker/smoke.mjs [--keep]      --keep leaves it running
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const project = `zhitong-smoke-${process.pid}`;
const services = ['intake', 'review', 'research', 'briefs', 'tracking', 'gateway'];
const keep = process.argv.includes('--keep');
/** The whole run, ms; taking down comes on top. */
const limit = 240_000;

const port = await freePort();
const url = `http://127.0.0.1:${port}`;
// An empty value wins over one of a .env file: the demo wants its own rules.
const env = {
  ...process.env,
  PORT: String(port),
  PUBLIC_URL: url,
  DEMO: '1',
  RULES: '',
  SMTP_URL: '',
  VERSION: 'smoke',
};
const ended = new AbortController();
const stop = ended.signal;
setTimeout(() => ended.abort(new Error(`not done after ${limit / 1_000} s`)), limit).unref();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => ended.abort(new Error(`${signal} received`)));

try {
  await step('build', () => compose(['build', '--quiet']));
  await step('start', () => compose(['up', '--detach', '--wait', '--wait-timeout', '120']));
  await step('only the gateway is published', onlyGatewayPublished);
  await step('each holds its own secrets alone', ownSecretsAlone);
  await step('the log is closed to those it does not concern', logIsClosed);
  await step('demo', () => run(process.execPath, ['scripts/run.mjs', 'demo', '--url', url]));
  const before = await problems();
  await step('stop', () => compose(['stop']));
  await step('start again', () => compose(['up', '--detach', '--wait', '--wait-timeout', '120']));
  await step('data have stayed', async () => equal(await problems(), before));
  console.log(`✓ compose, ${seconds(0)}`);
} catch (error) {
  process.exitCode = 1;
  console.error(`✗ ${stop.aborted ? stop.reason.message : error.message}`);
  await show(['ps', '--all']);
  await show(['logs', '--no-color', '--tail', '25', ...services, 'secrets', 'databases', 'topics']);
} finally {
  if (keep) console.log(`${url} · docker compose -p ${project} down -v`);
  else
    await compose(['down', '--volumes', '--remove-orphans', '--timeout', '3'], {
      signal: null,
      quiet: true,
    }).catch((error) => {
      process.exitCode = 1;
      console.error(`✗ ${error.message}: docker compose -p ${project} down -v`);
    });
}
process.exit();

async function onlyGatewayPublished() {
  const listed = await compose(['ps', '--format', '{{.Service}} {{.Ports}}'], { quiet: true });
  const published = listed.split('\n').filter((line) => line.includes('->'));
  equal(published, [`gateway 127.0.0.1:${port}->3000/tcp`]);
}

async function ownSecretsAlone() {
  const write = `
    import { writeFileSync } from 'node:fs';
    try { writeFileSync('/secrets/own/x', ''); console.log('written'); } catch (error) { console.log(error.code); }`;
  for (const service of services) {
    const files = await compose(['exec', '-T', service, 'find', '/secrets', '-type', 'f'], { quiet: true });
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
    equal(await inside(service, write), 'EROFS');
  }
}

async function logIsClosed() {
  const restricted = 'zhitong.review-restricted.v1';
  equal(await inside('intake', read(restricted)), 'refused');
  equal(await inside('intake', read('zhitong.review.v1')), 'read');
  equal(await inside('tracking', read(restricted)), 'read');
  equal(await inside('tracking', read(restricted, false)), 'refused');
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

function inside(service, script) {
  return compose(['exec', '-T', service, 'node', '--input-type=module', '-e', script], { quiet: true });
}

/** Ids of all problems, as the secretariat sees them. */
async function problems() {
  const response = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login: 'clerk', password: 'zhitong-demo' }),
    signal: stop,
  });
  const { token } = await response.json();
  const list = await fetch(`${url}/api/intake/problems`, {
    headers: { authorization: `Bearer ${token}` },
    signal: stop,
  });
  const { items } = await list.json();
  return items.map(({ id, version }) => `${id} ${version}`).sort();
}

/** Says what there is to see of a failure. */
async function show(args) {
  await compose(args, { signal: null, quiet: true }).then(console.error, console.error);
}

async function step(name, work) {
  const from = performance.now();
  stop.throwIfAborted();
  await work();
  console.log(`  ${seconds(from).padStart(7)}  ${name}`);
}

function compose(args, options) {
  return run('docker', ['compose', '-p', project, ...args], options);
}

/** @returns what it wrote; where it is not quiet, that is shown as well when it fails */
function run(command, args, { signal = stop, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env,
      ...(signal && { signal }),
      killSignal: 'SIGTERM',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [output, complaints] = ['', ''];
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (complaints += chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve(output.trim());
      if (!quiet) console.error(`${output}\n${complaints}`);
      reject(new Error(`${command} ${args.slice(0, 6).join(' ')} ended with ${code}${quiet ? `: ${complaints}` : ''}`));
    });
  });
}

function equal(actual, expected) {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${is} instead of ${should}`);
}

function seconds(from) {
  return `${((performance.now() - from) / 1_000).toFixed(1)} s`;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port: found } = server.address();
      server.close(() => resolve(found));
    });
  });
}
