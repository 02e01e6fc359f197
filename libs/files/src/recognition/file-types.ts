import type { Text } from '@zhitong/contracts';

/** What may be uploaded. Everything else is refused. */
export type FileType = 'pdf' | 'docx' | 'xlsx' | 'pptx' | 'png' | 'jpeg' | 'text' | 'csv';
export type OfficeType = 'docx' | 'xlsx' | 'pptx';

interface Description {
  mediaType: string;
  /** How its name may end; the first is the usual one. */
  extensions: readonly string[];
  name: Text;
}

const office = 'application/vnd.openxmlformats-officedocument';

/** The allow-list. */
export const fileTypes: Readonly<Record<FileType, Description>> = {
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'], name: { zh: 'PDF 文件', en: 'a PDF file' } },
  docx: {
    mediaType: `${office}.wordprocessingml.document`,
    extensions: ['docx'],
    name: { zh: 'Word 文档', en: 'a Word document' },
  },
  xlsx: {
    mediaType: `${office}.spreadsheetml.sheet`,
    extensions: ['xlsx'],
    name: { zh: 'Excel 工作簿', en: 'an Excel workbook' },
  },
  pptx: {
    mediaType: `${office}.presentationml.presentation`,
    extensions: ['pptx'],
    name: { zh: 'PowerPoint 演示文稿', en: 'a PowerPoint presentation' },
  },
  png: { mediaType: 'image/png', extensions: ['png'], name: { zh: 'PNG 图片', en: 'a PNG picture' } },
  jpeg: {
    mediaType: 'image/jpeg',
    extensions: ['jpg', 'jpeg', 'jpe'],
    name: { zh: 'JPEG 图片', en: 'a JPEG picture' },
  },
  text: { mediaType: 'text/plain', extensions: ['txt', 'csv'], name: { zh: '文本文件', en: 'a text file' } },
  csv: { mediaType: 'text/csv', extensions: ['csv', 'txt'], name: { zh: 'CSV 表格', en: 'a CSV table' } },
};

/** What else is often met, so that the refusal can say what it is. */
export const otherTypes: Readonly<Record<string, Text>> = {
  html: { zh: '网页', en: 'a web page' },
  mhtml: { zh: '保存的网页', en: 'a saved web page' },
  svg: { zh: 'SVG 图形', en: 'an SVG drawing' },
  xml: { zh: 'XML 文件', en: 'an XML file' },
  script: { zh: '脚本', en: 'a script' },
  program: { zh: '可执行程序', en: 'a program' },
  shortcut: { zh: '快捷方式', en: 'a shortcut' },
  'office-97': {
    zh: '旧版 Office 文件（.doc、.xls、.ppt），请另存为新格式',
    en: 'an Office file of the old format; save it as docx, xlsx or pptx',
  },
  'office-other': {
    zh: '其他种类的 Office 文件（模板、放映、二进制工作簿），请另存为 docx、xlsx 或 pptx',
    en: 'another kind of Office file; save it as docx, xlsx or pptx',
  },
  opendocument: {
    zh: 'OpenDocument 文件，请另存为 docx、xlsx 或 pptx',
    en: 'an OpenDocument file; save it as docx, xlsx or pptx',
  },
  rtf: { zh: 'RTF 文件，请另存为 docx', en: 'an RTF file; save it as docx' },
  ofd: { zh: 'OFD 文件，请另存为 PDF', en: 'an OFD file; save it as PDF' },
  postscript: { zh: 'PostScript 文件，请另存为 PDF', en: 'a PostScript file; save it as PDF' },
  zip: { zh: '压缩包，请逐个上传其中的文件', en: 'an archive; upload what is in it, one by one' },
  archive: { zh: '压缩包，请逐个上传其中的文件', en: 'an archive; upload what is in it, one by one' },
  picture: { zh: '其他格式的图片，请另存为 PNG 或 JPEG', en: 'a picture of another format; save it as PNG or JPEG' },
  media: { zh: '音频或视频', en: 'sound or video' },
  unknown: { zh: '无法识别的内容', en: 'something unknown' },
  appended: { zh: '在正常内容之外还夹带了其他内容', en: 'something besides its proper content' },
};

export const nameOfType = (found: string): Text =>
  found in fileTypes ? fileTypes[found as FileType].name : (otherTypes[found] ?? otherTypes['unknown']!);
