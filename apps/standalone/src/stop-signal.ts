/** Nothing that has not ended by then is waited for, ms. */
const stopLimit = 5_000;
/** Ctrl-C under npm arrives twice, from the terminal and from npm: only a later one is a second wish, ms. */
const echo = 1_000;

/**
 * Calls `stop` on the first SIGINT or SIGTERM and leaves when it has ended, after 5 s at the latest; a second signal
 * leaves at once.
 */
export function onStopSignal(stop: () => Promise<unknown>, say: (line: string) => void = console.log): void {
  let asked: number | undefined;
  const onSignal = () => {
    if (asked !== undefined) return Date.now() - asked > echo ? process.exit(130) : undefined;
    asked = Date.now();
    say('正在停止 · stopping …');
    setTimeout(() => process.exit(1), stopLimit).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
}
