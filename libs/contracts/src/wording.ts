import { NotAllowedNow, type Text } from './errors.js';

/** What people call an object, its states and its commands. A code without a name does not compile. */
export interface Wording<State extends string, Command extends string> {
  /** `课题`, `The topic`: begins the sentence. */
  thing: Text;
  /** `揭榜中`, `open for bids`: what the thing is now. */
  states: Readonly<Record<State, Text>>;
  /** `评榜`, `evaluate the bids`: what somebody does. */
  commands: Readonly<Record<Command, Text>>;
}

/** That the state does not allow the command: `课题现为“揭榜中”，不能评榜`. */
export const impossible = <S extends string, C extends string>(
  { thing, states, commands }: Wording<S, C>,
  command: NoInfer<C>,
  state: NoInfer<S>,
): Text => ({
  zh: `${thing.zh}现为“${states[state].zh}”，不能${commands[command].zh}`,
  en: `${thing.en} is ${states[state].en}: it is not possible to ${commands[command].en}`,
});

/**
 * The refusal of a command, in the words of the object: `课题现为“揭榜中”，不能评榜；现在可以：揭榜、结束揭榜`.
 *
 * @param allowed commands that are possible now
 * @param why in place of the state, where it is not the state that hinders
 */
export function notAllowedNow<S extends string, C extends string>(
  wording: Wording<S, C>,
  command: NoInfer<C>,
  state: NoInfer<S>,
  allowed: readonly NoInfer<C>[],
  why: Text = impossible(wording, command, state),
): NotAllowedNow {
  const names = allowed.map((one) => wording.commands[one]);
  return new NotAllowedNow(command, state, allowed, {
    zh: `${why.zh}；现在可以：${names.map(({ zh }) => zh).join('、') || '无'}`,
    en: `${why.en}; possible now: ${names.map(({ en }) => en).join(', ') || 'nothing'}`,
  });
}
