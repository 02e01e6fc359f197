// An installation of compose under a name and ports of its own, tried out and taken down again, whatever happened.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
export const services = ['intake', 'review', 'research', 'briefs', 'tracking', 'gateway'];

/**
 * Ends the process when all is done: 0 if nothing was thrown. With --keep it leaves the installation running.
 * @param {object} about
 * @param {string} about.name what is tried, and part of the project's name
 * @param {string[]} [about.files] compose files beside docker-compose.yml
 * @param {number} [about.gateways] how many, each with a port
 * @param {number} about.limit the whole run, ms; taking down comes on top
 * @param {(trial: Trial) => Promise<void>} work
 */
export async function tryOut({ name, files = [], gateways = 1, limit }, work) {
  const trial = new Trial(`zhitong-${name}-${process.pid}`, files, await freePorts(gateways), limit);
  try {
    await work(trial);
    console.log(`✓ ${name}, ${seconds(0)}`);
  } catch (error) {
    process.exitCode = 1;
    console.error(`✗ ${trial.stop.aborted ? trial.stop.reason.message : error.message}`);
    await trial.show(['ps', '--all']);
    await trial.show(['logs', '--no-color', '--tail', '25', ...services, 'secrets', 'databases', 'topics']);
  } finally {
    if (process.argv.includes('--keep')) console.log(`${trial.url} · docker compose -p ${trial.project} down -v`);
    else
      await trial
        .compose(['down', '--volumes', '--remove-orphans', '--timeout', '3'], { signal: null, quiet: true })
        .catch((error) => {
          process.exitCode = 1;
          console.error(`✗ ${error.message}: docker compose -p ${trial.project} down -v`);
        });
  }
  process.exit();
}

class Trial {
  /** Aborted when the time is over, or somebody wants an end. */
  stop;

  constructor(project, files, ports, limit) {
    this.project = project;
    this.ports = ports;
    this.url = `http://127.0.0.1:${ports[0]}`;
    this.files = ['docker-compose.yml', ...files].flatMap((file) => ['-f', file]);
    // An empty value wins over one of a .env file: the demo wants its own rules.
    this.env = {
      ...process.env,
      ...{ PORT: String(ports[0]), PORTS: `${ports[0]}-${ports.at(-1)}`, PUBLIC_URL: this.url },
      ...{ DEMO: '1', RULES: '', SMTP_URL: '', VERSION: 'smoke' },
    };
    const ended = new AbortController();
    this.stop = ended.signal;
    setTimeout(() => ended.abort(new Error(`not done after ${limit / 1_000} s`)), limit).unref();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.on(signal, () => ended.abort(new Error(`${signal} received`)));
  }

  async step(name, work) {
    const from = performance.now();
    this.stop.throwIfAborted();
    await work();
    console.log(`  ${seconds(from).padStart(7)}  ${name}`);
  }

  /** Builds the image, starts everything and waits until it is healthy. */
  async start() {
    await this.step('build', () => this.compose(['build', '--quiet']));
    await this.step('start', () => this.up());
  }

  up() {
    return this.compose(['up', '--detach', '--wait', '--wait-timeout', '180']);
  }

  compose(args, options) {
    return this.run('docker', ['compose', '-p', this.project, ...this.files, ...args], options);
  }

  /** @param {(line: string) => void} [hear] each line of the demo */
  demo(hear) {
    return this.run(process.execPath, ['scripts/run.mjs', 'demo', '--url', this.url], { hear });
  }

  /** A script of ours in a service's container. @returns what it wrote */
  inside(service, script) {
    return this.compose(['exec', '-T', service, 'node', '--input-type=module', '-e', script], { quiet: true });
  }

  /** What somebody of the demo is answered. */
  async ask(login, where, at = this.url) {
    const response = await fetch(`${this.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login, password: 'zhitong-demo' }),
      signal: this.stop,
    });
    const { token } = await response.json();
    const answer = await fetch(`${at}${where}`, { headers: { authorization: `Bearer ${token}` }, signal: this.stop });
    if (!answer.ok) throw new Error(`${login}: ${where}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }

  /** Says what there is to see of a failure. */
  async show(args) {
    await this.compose(args, { signal: null, quiet: true }).then(console.error, console.error);
  }

  /** @returns what it wrote; where it is not quiet, that is shown as well when it fails */
  run(command, args, { signal = this.stop, quiet = false, hear, input } = {}) {
    return new Promise((resolve, reject) => {
      const child = spawn(command, args, {
        cwd: root,
        env: this.env,
        ...(signal && { signal }),
        killSignal: 'SIGTERM',
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      });
      child.stdin?.end(input);
      let [output, complaints, line] = ['', '', ''];
      child.stdout.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
        if (!hear) return;
        const lines = (line + chunk).split('\n');
        line = lines.pop();
        lines.forEach(hear);
      });
      child.stderr.setEncoding('utf8').on('data', (chunk) => (complaints += chunk));
      child.once('error', reject);
      child.once('close', (code) => {
        if (code === 0) return resolve(output.trim());
        if (!quiet) console.error(`${output}\n${complaints}`);
        reject(
          new Error(
            `${command} ${args.slice(0, 9).join(' ')} ended with ${code}${quiet ? `: ${complaints}${output}` : ''}`,
          ),
        );
      });
    });
  }
}

export function equal(actual, expected) {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${is} instead of ${should}`);
}

function seconds(from) {
  return `${((performance.now() - from) / 1_000).toFixed(1)} s`;
}

/** So many, one after the other. */
async function freePorts(count) {
  for (;;) {
    const first = await listening(0);
    const ports = Array.from({ length: count }, (_, n) => first + n);
    const free = await Promise.allSettled(ports.map(listening));
    if (free.every(({ status }) => status === 'fulfilled')) return ports;
  }
}

/** Whether one can listen there, for a moment. @returns the port */
function listening(port) {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: found } = server.address();
      server.close(() => resolve(found));
    });
  });
}
