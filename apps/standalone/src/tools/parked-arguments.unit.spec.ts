import { parkedCommand } from './parked-arguments.js';

const place = ['review', 'zhitong.intake.v1', 'p1'] as const;

describe('npm run parked', () => {
  it('lists all services that take in events, or those named', () => {
    const all = ['intake', 'review', 'research', 'briefs', 'tracking'];
    expect(parkedCommand([])).toEqual({ act: 'list', services: all, json: false });
    expect(parkedCommand(['review', '--json'])).toEqual({ act: 'list', services: ['review'], json: true });
  });

  it('redrives a key, a whole group, or a deadline', () => {
    const common = { service: 'review', by: 'wang' };
    expect(parkedCommand(['redrive', 'review', ...place, '--by', 'wang'])).toEqual({
      ...{ act: 'redrive', ...common, group: 'review' },
      at: { topic: 'zhitong.intake.v1', key: 'p1' },
    });
    expect(parkedCommand(['redrive', 'review', 'review', '--by', 'wang'])).toEqual({
      ...{ act: 'redrive', ...common, group: 'review' },
    });
    expect(parkedCommand(['redrive-timer', 'review', 'panel', 'p1', 'scoring', '--by', 'wang'])).toEqual({
      ...{ act: 'redrive-timer', ...common },
      timer: { aggregate: 'panel', key: 'p1', name: 'scoring' },
    });
  });

  it('discards for a reason only', () => {
    const asked = ['discard', 'review', ...place, '--by', 'wang'];
    expect(parkedCommand([...asked, '--reason', 'a defect wrote it', '--seq', '3'])).toMatchObject({
      ...{ act: 'discard', reason: 'a defect wrote it', seq: 3n },
      place: { group: 'review', topic: 'zhitong.intake.v1', key: 'p1' },
    });
    expect(() => parkedCommand(asked)).toThrow('--reason is missing');
    expect(() => parkedCommand([...asked, '--reason', ' '])).toThrow('--reason is missing');
  });

  it.each([
    ['an unknown service', ['reviews'], "There is no service 'reviews': choose from intake, review"],
    ['a service that takes in nothing', ['gateway'], 'takes in no events'],
    ['half a place', ['redrive', 'review', 'review', 'zhitong.intake.v1', '--by', 'wang'], 'GROUP [TOPIC KEY]'],
    ['more than a place', ['discard', 'review', ...place, 'p2', '--by', 'wang', '--reason', 'x'], 'GROUP TOPIC KEY'],
    ['nobody', ['redrive', 'review', ...place], '--by is missing'],
    ['no number', ['discard', 'review', ...place, '--by', 'wang', '--reason', 'x', '--seq', 'two'], '--seq must be'],
    ['an unknown option', ['--all'], "Unknown option '--all'"],
  ])('answers %s with a sentence', (_, args, sentence) => {
    expect(() => parkedCommand(args)).toThrow(sentence);
  });
});
