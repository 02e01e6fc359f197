// npm run <tool>: installs and builds what is missing, then runs the tool in this process.
import { prepare, root } from './prepare.mjs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const tools = {
  audit: 'apps/standalone/dist/tools/audit.js',
  'audit-verify': 'apps/standalone/dist/tools/audit-verify.js',
  demo: 'apps/standalone/dist/demo/main.js',
  keys: 'apps/standalone/dist/tools/keys.js',
  events: 'apps/standalone/dist/tools/events.js',
  kafka: 'apps/standalone/dist/tools/kafka.js',
  parked: 'apps/standalone/dist/tools/parked.js',
  postgres: 'apps/standalone/dist/tools/postgres.js',
  rebuild: 'apps/standalone/dist/tools/rebuild.js',
  contracts: 'libs/contracts/dist/publish/main.js',
  crossings: 'apps/standalone/dist/tools/crossings.js',
  openapi: 'apps/standalone/dist/tools/openapi.js',
  fuzz: 'apps/standalone/dist/tools/fuzz.js',
};

const [name] = process.argv.splice(2, 1);
if (!Object.hasOwn(tools, name)) {
  console.error(`There is no tool '${name}': choose from ${Object.keys(tools).join(', ')}.`);
  process.exit(2);
}
prepare();
await import(pathToFileURL(path.join(root, tools[name])).href);
