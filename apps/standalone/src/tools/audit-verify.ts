import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { breakSentence } from '../audit/break.js';
import { PublicKeys } from '../audit/signatures.js';
import { verifyExport } from '../audit/verify.js';
import { sentenceOf } from '../sentence.js';

const help = `npm run audit:verify -- FILE [--keys FOLDER]
离线核验导出的事件日志 · checks an export of npm run audit, with the file alone: the chain of every key, numbers without a gap, the
signatures of the checkpoints, and that every fact which a checkpoint names is there. Names the first broken link and ends
with 1; says what it could not check.

  --keys FOLDER   公钥（*.public.jwk.json），由独立途径取得并留存 · public keys (*.public.jwk.json), got and kept by a way of
                  their own, also those that were replaced meanwhile. Without it the keys in the file are used.`;

/** @returns the exit code */
async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { keys: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (values.help === true || file === undefined || positionals.length > 1) {
    console.log(help);
    return values.help === true ? 0 : 2;
  }
  await access(file);
  const lines = () => createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  const trusted = values.keys === undefined ? undefined : await PublicKeys.read(values.keys);
  const { scope, facts, keys, checkpoints, broken, unchecked } = await verifyExport(lines, trusted);
  const about = Object.entries(scope ?? {}).map(([name, value]) => `${name} ${value}`);
  console.log(
    `${file}: ${facts} 个事实 · facts, ${keys} 条链 · chains, ${checkpoints} 个检查点 · checkpoints` +
      (about.length > 0 ? ` (${about.join(', ')})` : ''),
  );
  for (const sentence of unchecked) console.log(`未能核验 · not checked: ${sentence}`);
  if (!broken) {
    console.log('完好 · intact');
    return 0;
  }
  console.error(`首个断点 · first broken link: ${breakSentence(broken)}`);
  return 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
