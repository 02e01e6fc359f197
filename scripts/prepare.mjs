// Plain Node without dependencies: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [major, minor] = process.versions.node.split('.').map(Number);
const at = (...parts) => path.join(root, ...parts);

/** Installs and builds what is missing or older than its sources; a start with nothing to do takes milliseconds. */
export function prepare() {
  if (major < 20 || (major === 20 && minor < 19)) fail(`Node ≥ 20.19 is needed; this is ${process.versions.node}. · 需要 Node 20.19 或更高版本。`);
  install();
  build();
}

function install() {
  const marker = at('node_modules', '.package-lock.json');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(at('package-lock.json')).mtimeMs) return;
  console.log('installing packages (once) · 正在安装依赖（仅一次）…');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  const now = new Date();
  utimesSync(marker, now, now);
}

/** Paths, sizes and times of all sources: a build is needed when this changes. */
function sources() {
  const lines = [readFileSync(at('tsconfig.base.json'), 'utf8')];
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name === 'node_modules' || entry.name === 'dist') continue;
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) visit(file);
      else if (/\.(ts|tsx|json)$/.test(entry.name)) lines.push(`${path.relative(root, file)} ${statSync(file).size} ${statSync(file).mtimeMs}`);
    }
  };
  for (const folder of ['apps', 'libs']) visit(at(folder));
  return lines.join('\n');
}

function build() {
  const stamp = at('node_modules', '.zhitong-build');
  const present = sources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === present) return;
  console.log('building · 正在编译…');
  run(process.execPath, [at('node_modules', 'typescript', 'bin', 'tsc'), '-b']);
  writeFileSync(stamp, present);
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) fail(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
