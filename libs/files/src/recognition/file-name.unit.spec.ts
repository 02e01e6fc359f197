import { extensionOf, fileNameOf } from './file-name.js';

describe('the name of a file', () => {
  it.each([
    ['a path', '../../附件/报告.pdf', '报告.pdf'],
    ['a path of Windows', 'C:\\资料\\报告.pdf', '报告.pdf'],
    ['what cannot be seen', '报\u0000告\u200b.pdf', '报告.pdf'],
    ['a turned direction, which shows exe.pdf', '报告\u202efdp.exe', '报告fdp.exe'],
    ['nothing', '', '未命名'],
    ['only dots', '..', '未命名'],
    ['decomposed letters', 'e\u0301.pdf', 'é.pdf'],
  ])('is shown without %s', (_, claimed, shown) => {
    expect(fileNameOf(claimed)).toBe(shown);
  });

  it('is shortened, but keeps its ending', () => {
    const name = fileNameOf(`${'长'.repeat(4_000)}.PDF`);
    expect(name.length).toBeLessThanOrEqual(120);
    expect(extensionOf(name)).toBe('pdf');
  });
});
