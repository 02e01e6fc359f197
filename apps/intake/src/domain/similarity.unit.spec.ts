import { bigrams } from './similarity.js';

it('pairs the characters of each run, in one case and width', () => {
  expect(bigrams('膜下滴灌，抗堵塞')).toEqual(['膜下', '下滴', '滴灌', '抗堵', '堵塞']);
  expect(bigrams('OLED ＯＬＥＤ oled')).toEqual(['ol', 'le', 'ed']);
  expect(bigrams('𠮷野')).toEqual(['𠮷野']);
  expect(bigrams('A, B')).toEqual([]);
});
