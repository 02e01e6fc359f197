import { exampleSubmission } from '@zhitong/contracts';
import type { Problem } from '../problem.js';
import { corrected, typedFrom } from './corrected.js';

const typed = typedFrom({
  ...exampleSubmission,
  indicators: exampleSubmission.indicators.map((row, i) => ({ ...row, id: `i${i + 1}` })),
} as unknown as Problem);

describe('a correction', () => {
  it('sends what was changed, and nothing else', () => {
    expect(corrected(typed, typed)).toEqual({});
    expect(corrected(typed, { ...typed, title: '改正后的问题名称', ownMoney: '58.5' })).toEqual({
      title: '改正后的问题名称',
      ownMoney: 58.5,
    });
  });

  it('sends the table of indicators as a whole, with the ids of its rows', () => {
    const [first, second] = typed.indicators;
    const sent = corrected(typed, { ...typed, indicators: [{ ...first!, target: '≤ 3' }, second!] });
    expect(Object.keys(sent)).toEqual(['indicators']);
    expect(sent['indicators']).toMatchObject([{ id: 'i1', target: '≤ 3' }, { id: 'i2' }]);
  });

  it('takes codes with anything between them, and leaves it to the server to say that a number is missing', () => {
    expect(corrected(typed, { ...typed, disciplines: '416、210', months: '' })).toEqual({
      disciplines: ['416', '210'],
      months: null,
    });
  });
});
