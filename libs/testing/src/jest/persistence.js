import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '../../../..');

/** The library that knows the embedded server; built first where that has not happened yet. */
export async function persistence() {
  if (!existsSync(path.join(root, 'libs/persistence/dist/index.js')))
    await promisify(execFile)(
      process.execPath,
      [path.join(root, 'node_modules/typescript/bin/tsc'), '-b', 'libs/persistence'],
      { cwd: root },
    );
  return import('@zhitong/persistence');
}
