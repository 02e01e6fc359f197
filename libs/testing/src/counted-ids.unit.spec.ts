import { countedIds } from './counted-ids.js';

describe('ids of a test', () => {
  const given = () => {
    const ids = countedIds();
    return [ids.next('seat'), ids.next('seat'), ids.next('panel'), ids.random(), ids.random()];
  };

  it('are the same in every run, differ from each other and look like those of production', () => {
    expect(given()).toEqual(given());
    expect(new Set(given()).size).toBe(5);
    expect(given()[0]).toMatch(/^seat-[0-9a-z]{20}$/);
    expect(given()[4]).toMatch(/^[0-9a-f]{32}$/);
  });

  it('of one kind do not shift those of another', () => {
    const [more, fewer] = [countedIds(), countedIds()];
    more.next('objection');
    expect(more.next('seat')).toBe(fewer.next('seat'));
  });
});
