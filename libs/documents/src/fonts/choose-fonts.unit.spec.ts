import { chooseFonts } from './choose-fonts.js';
import { FontsMissing } from './fonts-missing.js';

const free = new Set(['Noto Serif CJK SC', 'Noto Sans CJK SC', 'FandolFang R', 'FandolKai']);

describe('the choice of fonts', () => {
  it('takes free ones, with Song and Hei for the characters that they lack', () => {
    const { families, remarks } = chooseFonts(free);
    expect(families).toEqual({
      xiaobiaosong: ['Noto Serif CJK SC', 'Noto Sans CJK SC'],
      fangsong: ['FandolFang R', 'Noto Serif CJK SC', 'Noto Sans CJK SC'],
      hei: ['Noto Sans CJK SC', 'Noto Serif CJK SC'],
      kai: ['FandolKai', 'Noto Serif CJK SC', 'Noto Sans CJK SC'],
      song: ['Noto Serif CJK SC', 'Noto Sans CJK SC'],
    });
    expect(remarks).toEqual([]);
  });

  it('prefers those that an operator names, and says which of them are not there', () => {
    const fonts = { fangsong: ['仿宋_GB2312', 'FZFangSong'], kai: ['楷体_GB2312'] };
    const { families, remarks } = chooseFonts(new Set([...free, 'FZFangSong']), fonts);
    expect([families.fangsong[0], families.kai[0]]).toEqual(['FZFangSong', 'FandolKai']);
    expect(remarks.map(({ zh }) => zh)).toEqual([
      '没有找到为仿宋配置的字体“仿宋_GB2312”。',
      '没有找到为楷体配置的字体“楷体_GB2312”。',
    ]);
  });

  it('names what is missing, what stands in, and what to install', () => {
    const { remarks } = chooseFonts(new Set(['Noto Serif SC']));
    expect(remarks.map(({ zh }) => zh)).toEqual([
      '没有找到仿宋字体，暂以“Noto Serif SC”代替；可安装：apt install texlive-lang-chinese',
      expect.stringMatching(/^没有找到黑体字体.*apt install fonts-noto-cjk/),
      expect.stringMatching(/^没有找到楷体字体.*fonts-lxgw-wenkai/),
    ]);
  });

  it('refuses, with a sentence, where there is no Chinese font at all', () => {
    expect(() => chooseFonts(new Set(['DejaVu Serif']))).toThrow(FontsMissing);
    expect(() => chooseFonts(new Set())).toThrow(/apt install .* npm install/);
  });
});
