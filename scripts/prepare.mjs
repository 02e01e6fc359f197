// Plain Node without dependencies: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => path.join(root, ...parts);
const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

const installed = at('node_modules', '.package-lock.json');
const stamp = at('node_modules', '.zhitong-build');
/** What the web app's build leaves; the gateway serves the folder. */
const site = at('apps', 'web', 'dist', 'site', 'portal.html');

/** Installs and builds what is missing or older than its sources; a start with nothing to do takes milliseconds. */
export function prepare() {
  checkNode();
  if (!mustInstall() && !mustBuild()) return;
  alone(() => {
    if (mustInstall()) install();
    if (mustBuild()) build();
  });
}

/** What the types of the web app's client are made from: without the web app, which they would have to fit first. */
export function prepareServices() {
  checkNode();
  alone(() => {
    if (mustInstall()) install();
    run(process.execPath, [at('node_modules', 'typescript', 'bin', 'tsc'), '-b', at('apps', 'standalone')]);
  });
}

/** Only what `npm ci` does: the tests compile by themselves, so that a mistake is counted. */
export function prepareInstall() {
  checkNode();
  if (mustInstall()) alone(() => mustInstall() && install());
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    fail(`需要 Node 20.19 或更高版本 · Node ≥ 20.19 is needed; this is ${process.versions.node}.`);
}

const mustInstall = () =>
  !existsSync(installed) || statSync(installed).mtimeMs < statSync(at('package-lock.json')).mtimeMs;

function install() {
  console.log('正在安装依赖（仅一次） · installing packages (once) …');
  // The compiler is a development dependency: a NODE_ENV=production of the caller must not leave it out.
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  const now = new Date();
  utimesSync(installed, now, now);
}

const packages = () =>
  JSON.parse(readFileSync(at('tsconfig.json'), 'utf8')).references.map((reference) => reference.path);

const mustBuild = () =>
  textOf(stamp) !== sources() ||
  !existsSync(site) ||
  !packages().every((folder) => existsSync(at(folder, 'dist', '.tsbuildinfo')));

/** Paths, sizes and times of all sources: a build is needed when this changes. */
function sources() {
  const lines = [];
  const note = (file) => {
    const { size, mtimeMs } = statSync(file);
    lines.push(`${path.relative(root, file)} ${size} ${mtimeMs}`);
  };
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name === 'node_modules' || entry.name === 'dist') continue;
      if (entry.isDirectory()) visit(path.join(folder, entry.name));
      else if (/\.(ts|tsx|json|css|html|svg)$|^vite\.config\.js$/.test(entry.name)) note(path.join(folder, entry.name));
    }
  };
  for (const file of ['package-lock.json', 'tsconfig.json', 'tsconfig.base.json']) note(at(file));
  for (const folder of ['apps', 'libs']) visit(at(folder));
  return lines.join('\n');
}

function build() {
  console.log('正在编译 · building …');
  const present = sources();
  run(process.execPath, [at('node_modules', 'typescript', 'bin', 'tsc'), '-b']);
  run(process.execPath, [
    at('node_modules', 'vite', 'bin', 'vite.js'),
    'build',
    at('apps', 'web'),
    '--logLevel',
    'warn',
  ]);
  writeFileSync(stamp, present);
}

/** Several may be started at once on a fresh clone: one prepares, the others wait for it. */
function alone(work) {
  const lock = at('.cache', 'prepare.lock');
  mkdirSync(path.dirname(lock), { recursive: true });
  while (!take(lock)) {
    const holder = Number(textOf(lock) ?? 0);
    // An empty one is just being written.
    if (holder > 0 && !isAlive(holder)) rmSync(lock, { force: true });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  const letGo = () => rmSync(lock, { force: true });
  process.once('exit', letGo);
  work();
  process.off('exit', letGo);
  letGo();
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) fail(`${[command, ...args].join(' ')} failed${error ? `: ${error.message}` : ''}`);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
