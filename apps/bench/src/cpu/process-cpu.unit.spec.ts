import { parseStat } from './process-cpu.js';

describe('what /proc tells of a process', () => {
  it('is its parent, and the seconds of itself and of the children that have ended', () => {
    const line =
      '4711 (postgres) S 815 4711 4711 0 -1 4194560 2212 9 0 0 1234 56 70 5 20 0 1 0 5566 1 2 18446744073709551615';
    expect(parseStat(line)).toEqual({ parent: 815, own: 12.9, ended: 0.75 });
  });

  it('is found behind whatever the program is called', () => {
    const line = '4711 (a) b (c) 1 2) R 1 4711 4711 0 -1 4194560 2212 9 0 0 100 100 0 0 20 0 1 0 5566 1 2 3';
    expect(parseStat(line)).toEqual({ parent: 1, own: 2, ended: 0 });
  });
});
