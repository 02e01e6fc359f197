import { Refusal } from '@zhitong/contracts';

/** No Chinese font at all is on this machine: nothing can be set in type. */
export class FontsMissing extends Refusal {
  readonly status = 503;
  constructor() {
    super('fonts-missing', {
      zh: '服务器上没有中文字体，无法生成 PDF。请管理员安装：apt install fonts-noto-cjk fonts-noto-cjk-extra texlive-lang-chinese，或 npm install @expo-google-fonts/noto-serif-sc @expo-google-fonts/noto-sans-sc',
      en: 'There is no Chinese font on the server, so no PDF can be made. Install: apt install fonts-noto-cjk fonts-noto-cjk-extra texlive-lang-chinese, or npm install @expo-google-fonts/noto-serif-sc @expo-google-fonts/noto-sans-sc',
    });
  }
}
