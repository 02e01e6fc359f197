// npm run api: writes libs/events/api from the doc comments of the library; with --check it only compares.
import { prepareInstall, root } from './prepare.mjs';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const help = `npm run api [-- --check]
由注释生成 libs/events/api · writes the API reference of the event library from its doc comments. Fails when something that
the library exports has none, or a link leads nowhere. --check writes nothing, and fails when a page is not up to date.`;

const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } });
if (values.help) {
  console.log(help);
  process.exit(0);
}
prepareInstall();

const pages = path.join(root, 'libs/events/api');
const made = mkdtempSync(path.join(tmpdir(), 'zhitong-api-'));
try {
  process.exitCode = write() ?? compare();
} finally {
  rmSync(made, { recursive: true, force: true });
}

/** @returns an exit code where that failed */
function write() {
  const typedoc = path.join(root, 'node_modules/typedoc/bin/typedoc');
  const options = ['--options', path.join(root, 'libs/events/typedoc.json'), '--out', made, '--logLevel', 'Warn'];
  const { status } = spawnSync(process.execPath, [typedoc, ...options], { cwd: root, stdio: 'inherit' });
  return status === 0 ? undefined : 1;
}

function compare() {
  const stale = new Set([...readdirSync(made), ...present(pages)]);
  for (const page of stale) if (textOf(made, page) === textOf(pages, page)) stale.delete(page);
  if (stale.size > 0 && values.check) {
    for (const page of stale) console.error(`libs/events/api/${page} is not up to date: run npm run api`);
    return 1;
  }
  if (stale.size > 0) {
    rmSync(pages, { recursive: true, force: true });
    cpSync(made, pages, { recursive: true });
  }
  console.log(`libs/events/api: ${stale.size} page(s) ${values.check ? 'out of date' : 'written'}`);
  return 0;
}

function present(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function textOf(folder, page) {
  try {
    return readFileSync(path.join(folder, page), 'utf8');
  } catch {
    return undefined;
  }
}
