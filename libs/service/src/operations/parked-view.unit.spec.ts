import { intakeTopic, restrictedTopic } from '@zhitong/contracts';
import type { Parked } from '@zhitong/events';
import { ParkedView } from './parked-view.js';

const view = new ParkedView({ aggregates: [] });
const parked = (about: Partial<Parked>): Parked => ({
  group: 'tracking-standing',
  topic: intakeTopic.name,
  key: 'k',
  epoch: 1,
  seq: 3n,
  partition: 0,
  offset: 9n,
  kind: 'poison',
  body: '{"type":"ScoreSealed","data":{"account":"expert-7"}}',
  error: 'QueryFailedError: invalid input syntax for type uuid: "expert-7"\n    at handler',
  attempts: 1,
  at: new Date('2026-03-02T01:00:00Z'),
  ...about,
});

describe('what is shown of a parked event: no content of hidden things to who operates', () => {
  it('is the first line of its error', () => {
    expect(view.event(parked({})).why).toBe('QueryFailedError: invalid input syntax for type uuid: "expert-7"');
  });

  it('of a restricted topic is the class of its error alone: the rest may quote it', () => {
    expect(view.event(parked({ topic: restrictedTopic.name }))).toMatchObject({
      type: 'ScoreSealed',
      why: 'QueryFailedError',
    });
    const odd = parked({ topic: restrictedTopic.name, error: 'expert-7 is not known' });
    expect(view.event(odd).why).toBe('Error');
    const gap = parked({ topic: restrictedTopic.name, kind: 'gap', error: 'fact 3 of epoch 1 came after nothing' });
    expect(view.event(gap).why).toBe('fact 3 of epoch 1 came after nothing');
  });

  it('is cut where an error is long, and steers no screen', () => {
    const { why } = view.event(parked({ error: `Error: \u001b[2J${'长'.repeat(900)}` }));
    expect(why!.length).toBeLessThan(320);
    expect(why).not.toContain('\u001b');
  });

  it('of a deadline whose topic is not known is the class of its error', () => {
    const timer = { aggregate: 'seat', key: 's', name: 'invitation', attempts: 1, rule: '', due: new Date(0) };
    const shown = view.deadline({ ...timer, start: new Date(0), error: 'RangeError: expert-7\n at x' });
    expect(shown.why).toBe('RangeError');
  });
});
