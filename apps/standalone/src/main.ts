import { readEnvironment, WrongEnvironment, type Environment } from './environment.js';
import { help } from './help.js';
import { sentenceOf } from './sentence.js';
import type { Platform } from './platform.js';

const say = (line: string) => console.log(line);
const complain = (line: string) => console.error(line);

/** Nothing that has not ended by then is waited for. */
const stopLimit = 5_000;

function environmentOrSentences(args: readonly string[]): Environment | undefined {
  try {
    return readEnvironment(process.env, args);
  } catch (error) {
    if (!(error instanceof WrongEnvironment)) throw error;
    error.sentences.forEach(complain);
    return undefined;
  }
}

/** Ends the platform on the first signal, also while it starts; the process at once on the second. */
function stopOnSignal(starting: Promise<Platform>, abort: AbortController): void {
  const onSignal = () => {
    if (abort.signal.aborted) process.exit(130);
    abort.abort(new Error('stopped while starting'));
    say('stopping · 正在停止…');
    setTimeout(() => process.exit(1), stopLimit).unref();
    starting
      .then(({ stop }) => stop())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
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
  const loading = import('./platform.js');
  const starting = loading.then(({ startPlatform }) => startPlatform(environment, { say, signal: abort.signal }));
  stopOnSignal(starting, abort);
  try {
    const { url } = await starting;
    if (environment.demo && url !== undefined) (await import('@zhitong/gateway')).demoLogins().forEach(say);
    say(url === undefined ? `ready ${environment.services.join(' ')}` : `ready ${url}`);
  } catch (error) {
    if (!abort.signal.aborted) complain(sentenceOf(error));
    process.exit(1);
  }
}
