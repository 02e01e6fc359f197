import { demoLogins } from '@zhitong/gateway';
import { readEnvironment, WrongEnvironment, type Environment } from './environment.js';
import { help } from './help.js';
import { startPlatform, type Platform } from './platform.js';

const say = (line: string) => console.log(line);

function environmentOrSentences(args: readonly string[]): Environment | undefined {
  try {
    return readEnvironment(process.env, args);
  } catch (error) {
    if (!(error instanceof WrongEnvironment)) throw error;
    for (const sentence of error.sentences) console.error(sentence);
    return undefined;
  }
}

/** Ends the platform on the first signal, the process on the second. */
function stopOnSignal(platform: Promise<Platform>): void {
  let asked = false;
  const onSignal = () => {
    if (asked) process.exit(130);
    asked = true;
    say('stopping …');
    platform
      .then(({ stop }) => stop())
      .then(() => process.exit(0))
      .catch((error: unknown) => {
        console.error(error);
        process.exit(1);
      });
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
  const platform = startPlatform(environment, say);
  stopOnSignal(platform);
  try {
    const { url } = await platform;
    if (environment.demo && url !== undefined) for (const line of demoLogins()) say(line);
    say(url === undefined ? `ready ${environment.services.join(' ')}` : `ready ${url}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
