import { checkImport } from './library.js';

const problems = (...ids: string[]) =>
  checkImport(ids.map((id) => ({ id }))).map(({ field, code }) => `${field}: ${code}`);

describe('a list of experts', () => {
  it('names somebody, and each once', () => {
    expect(problems('a', 'b')).toEqual([]);
    expect(problems()).toEqual(['experts: experts-count']);
    expect(problems('a', 'b', 'a', 'A', 'a')).toEqual([
      'experts.2.id: expert-repeated',
      'experts.4.id: expert-repeated',
    ]);
  });
});
