import { CommandKey } from './command-key.js';
import { ApiProblem, Unreachable } from './errors.js';

const refused = (status: number) => new ApiProblem({ type: 'about:blank', title: '', status, code: '' });
const keyAfter = (error: unknown, again = 'accept p1') => {
  const keys = new CommandKey();
  const first = keys.of('accept p1');
  keys.failed(error);
  return keys.of(again) === first ? 'the same' : 'another';
};

describe('the key of a command that is given again', () => {
  it('is the same where it may have happened, however that was told', () => {
    const open = [new Unreachable('no answer'), refused(503), refused(500)];
    expect(open.map((error) => keyAfter(error))).toEqual(['the same', 'the same', 'the same']);
  });

  it('is another after a refusal, for another command, and once it was answered', () => {
    expect([refused(422), refused(412)].map((error) => keyAfter(error))).toEqual(['another', 'another']);
    expect(keyAfter(refused(503), 'accept p2')).toBe('another');
    const keys = new CommandKey();
    const first = keys.of('accept p1');
    keys.answered();
    expect(keys.of('accept p1')).not.toBe(first);
  });
});
