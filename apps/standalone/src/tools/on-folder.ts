import path from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment, WrongEnvironment, type Environment } from '../environment.js';
import { sentenceOf } from '../sentence.js';

/** A tool of one argument, a folder: does its work and sets the exit code; what goes wrong is a sentence. */
export async function onFolder(
  help: string,
  work: (environment: Environment, folder: string) => Promise<void>,
): Promise<void> {
  try {
    const { values, positionals } = parseArgs({ options: { help: { type: 'boolean' } }, allowPositionals: true });
    const [folder, ...more] = positionals;
    if (values.help === true || folder === undefined || more.length > 0) {
      console.log(help);
      process.exitCode = values.help === true ? 0 : 2;
    } else await work(readEnvironment({ ...process.env, PORT: undefined }, []), path.resolve(folder));
  } catch (error) {
    console.error(error instanceof WrongEnvironment ? error.message : sentenceOf(error));
    process.exitCode = 1;
  }
}
