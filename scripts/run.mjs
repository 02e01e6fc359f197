// npm run <tool>: installs and builds what is missing, then runs the tool in this process.
import { prepare, prepareServices, root } from './prepare.mjs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const tools = {
  audit: 'apps/standalone/dist/tools/audit.js',
  'audit-verify': 'apps/standalone/dist/tools/audit-verify.js',
  doctor: 'apps/standalone/dist/tools/doctor.js',
  backup: 'apps/standalone/dist/tools/backup.js',
  demo: 'apps/standalone/dist/demo/main.js',
  keys: 'apps/standalone/dist/tools/keys.js',
  events: 'apps/standalone/dist/tools/events.js',
  kafka: 'apps/standalone/dist/tools/kafka.js',
  move: 'apps/standalone/dist/tools/move.js',
  parked: 'apps/standalone/dist/tools/parked.js',
  postgres: 'apps/standalone/dist/tools/postgres.js',
  rebuild: 'apps/standalone/dist/tools/rebuild.js',
  restore: 'apps/standalone/dist/tools/restore.js',
  contracts: 'libs/contracts/dist/publish/main.js',
  crossings: 'apps/standalone/dist/tools/crossings.js',
  browsers: 'apps/standalone/dist/screens/chrome109/main.js',
  screens: 'apps/standalone/dist/screens/render.js',
  openapi: 'apps/standalone/dist/tools/openapi.js',
  fuzz: 'apps/standalone/dist/tools/fuzz.js',
  bench: 'apps/bench/dist/main.js',
  faults: 'apps/faults/dist/main.js',
};

const [name] = process.argv.splice(2, 1);
if (!Object.hasOwn(tools, name)) {
  console.error(`There is no tool '${name}': choose from ${Object.keys(tools).join(', ')}.`);
  process.exit(2);
}
if (name === 'openapi') prepareServices();
else prepare();
await import(pathToFileURL(path.join(root, tools[name])).href);
