import { readEnvironment, WrongEnvironment, type Environment } from './environment.js';
import { help } from './help.js';
import { onStopSignal } from './stop-signal.js';
import { sentenceOf } from './sentence.js';

const say = (line: string) => console.log(line);
const complain = (line: string) => console.error(line);

function environmentOrSentences(args: readonly string[]): Environment | undefined {
  try {
    return readEnvironment(process.env, args);
  } catch (error) {
    if (!(error instanceof WrongEnvironment)) throw error;
    error.sentences.forEach(complain);
    return undefined;
  }
}

/** `npm start [-- service …]`. */
export async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) return say(help);
  const environment = environmentOrSentences(args);
  if (!environment) {
    process.exitCode = 2;
    return;
  }
  const abort = new AbortController();
  // Loaded only now: a mistake in the environment is answered at once.
  const output = import('./output.js').then(({ openOutput }) => openOutput(environment));
  const loading = import('./platform.js');
  const starting = Promise.all([loading, output]).then(([{ startPlatform }, { say }]) =>
    startPlatform(environment, { say, signal: abort.signal }),
  );
  const stopped = async () => {
    abort.abort(new Error('stopped while starting'));
    const { stop } = await starting;
    await stop();
  };
  onStopSignal(stopped, (line) => void output.then(({ say }) => say(line)));
  try {
    const { url } = await starting;
    const { say } = await output;
    if (environment.demo && url !== undefined) (await import('@zhitong/gateway')).demoLogins().forEach(say);
    say(url === undefined ? `ready ${environment.services.join(' ')}` : `ready ${url}`);
  } catch (error) {
    if (!abort.signal.aborted) (await output).complain(sentenceOf(error));
    process.exit(1);
  }
}
