import { heatOf } from './heat.js';

describe('where problems come from', () => {
  const heat = heatOf([
    { industry: 'C3572', region: '654203' },
    { industry: 'C26', region: '654203' },
    { industry: 'C26', region: '654201' },
    { industry: 'A01', region: '654203' },
    { industry: 'C35', region: '654203' },
  ]);

  it('is counted by section and place, the largest first', () => {
    expect([heat.industries, heat.regions]).toEqual([
      ['C', 'A'],
      ['654203', '654201'],
    ]);
    expect([heat.count('C', '654203'), heat.count('A', '654201')]).toEqual([3, 0]);
    expect(heat.most).toEqual({ industry: 'C', region: '654203', n: 3 });
  });

  it('is tinted in three steps, and not at all where nothing is', () => {
    expect([heat.tint('C', '654203'), heat.tint('A', '654203'), heat.tint('A', '654201')]).toEqual([3, 1, 0]);
    expect(heatOf([]).most).toBeUndefined();
  });
});
