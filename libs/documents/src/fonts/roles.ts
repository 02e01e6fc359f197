import type { Text } from '@zhitong/contracts';

/** The faces that GB/T 9704-2012 names, each by what it is for. */
export type FontRole = 'xiaobiaosong' | 'fangsong' | 'hei' | 'kai' | 'song';

export interface FontKind {
  name: Text;
  /** Free families that are this face, best first. */
  free: readonly string[];
  /** What to install to get one of them. */
  install: string;
}

const serif = ['Noto Serif CJK SC', 'Noto Serif SC', 'Source Han Serif SC', 'Source Han Serif CN', 'FandolSong'];

/**
 * The customary fonts (方正小标宋, 仿宋_GB2312 …) are licensed; these are free. 小标宋 has no free twin: the black weight
 * of Noto Serif stands in for it, here as in most of the free office packages.
 */
export const fontKinds: Readonly<Record<FontRole, FontKind>> = {
  xiaobiaosong: {
    name: { zh: '小标宋', en: 'XiaoBiaoSong (titles)' },
    free: serif,
    install: 'apt install fonts-noto-cjk-extra · npm install @expo-google-fonts/noto-serif-sc',
  },
  fangsong: {
    name: { zh: '仿宋', en: 'FangSong (text)' },
    free: ['FandolFang R', 'FandolFang', 'Zhuque Fangsong (technical preview)', 'cwTeXQFangsong'],
    install: 'apt install texlive-lang-chinese',
  },
  hei: {
    name: { zh: '黑体', en: 'HeiTi (headings)' },
    free: [
      'Noto Sans CJK SC',
      'Noto Sans SC',
      'Source Han Sans SC',
      'Source Han Sans CN',
      'FandolHei',
      'WenQuanYi Zen Hei',
    ],
    install: 'apt install fonts-noto-cjk · npm install @expo-google-fonts/noto-sans-sc',
  },
  kai: {
    name: { zh: '楷体', en: 'KaiTi (second headings)' },
    free: ['FandolKai', 'LXGW WenKai', 'AR PL UKai CN', 'AR PL KaitiM GB'],
    install: 'apt install texlive-lang-chinese · apt install fonts-lxgw-wenkai',
  },
  song: {
    name: { zh: '宋体', en: 'SongTi (page numbers)' },
    free: serif,
    install: 'apt install fonts-noto-cjk · npm install @expo-google-fonts/noto-serif-sc',
  },
};
export const fontRoles = Object.keys(fontKinds) as FontRole[];
