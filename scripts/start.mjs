// npm start: installs and builds what is missing, then runs the platform in this process.
import { prepare, root } from './prepare.mjs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

prepare();
await import(pathToFileURL(path.join(root, 'apps/standalone/dist/run.js')).href);
