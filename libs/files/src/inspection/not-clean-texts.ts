import type { Text } from '@zhitong/contracts';
import type { Remark } from './inspect.js';
import type { NotCleanCode } from './not-clean.js';

/** Why experts do not get a file, for the clerk. */
export const notCleanTexts: Readonly<Record<NotCleanCode, Text>> = {
  'embedded-object': {
    zh: '含有嵌入对象，无法去除作者等信息，专家看不到此附件。可请企业另存为 PDF 后重新上传。',
    en: 'It has embedded objects, so that authors cannot be taken out: experts do not see it. A PDF of it would do.',
  },
  'unknown-part': {
    zh: '含有无法识别的部分，无法去除作者等信息，专家看不到此附件。可请企业另存为 PDF 后重新上传。',
    en: 'It has parts that are not known, so that authors cannot be taken out: experts do not see it. A PDF of it would do.',
  },
  'picture-type': {
    zh: '其中有的图片格式特殊，无法去除拍摄等信息，专家看不到此附件。可请企业把图片换成 PNG 或 JPEG。',
    en: 'Some of its pictures are of a kind whose data cannot be taken out: experts do not see it. PNG or JPEG pictures would do.',
  },
  protected: {
    zh: '设有保护，无法去除作者等信息，专家看不到此附件。可请企业去掉保护后重新上传。',
    en: 'It is protected, so that authors cannot be taken out: experts do not see it. Without protection it would do.',
  },
  'not-understood': {
    zh: '结构特殊，无法去除作者等信息，专家看不到此附件。可请企业重新另存为 PDF 后上传。',
    en: 'Its structure is unusual, so that authors cannot be taken out: experts do not see it. A PDF saved anew would do.',
  },
};

/** What a clerk should know about a file. */
export const remarkTexts: Readonly<Record<Remark, Text>> = {
  'no-text': {
    zh: '扫描件或图片，无法自动检查其中有无密级标志，请人工查看。',
    en: 'A scan or picture: whether it bears a secrecy marking could not be checked. Please look at it.',
  },
  'secrecy-words': {
    zh: '文中出现“秘密”“涉密”等词语，请确认不涉及国家秘密。',
    en: 'Its text mentions secrets: please make sure that it contains no state secret.',
  },
};
