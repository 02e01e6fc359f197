import Sequencer from '@jest/test-sequencer';

/** What takes minutes begins first, so that nothing long is left for one worker at the end. Jest knows sizes of files alone. */
const long = [/leaks\.slow\.spec/, /\.slow\.spec/, /\.e2e\.spec/, /leaks\.int\.spec/];
const rank = ({ path }) => {
  const at = long.findIndex((name) => name.test(path));
  return at < 0 ? long.length : at;
};

export default class LongestFirst extends (Sequencer.default ?? Sequencer) {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
}
