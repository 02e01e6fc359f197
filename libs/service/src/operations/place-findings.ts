import type { Text } from '@zhitong/contracts';
import { howMuch } from './amounts.js';
import type { Finding } from './finding.js';
import { limits } from './limits.js';
import type { Stock } from './stock.js';

/** What is the matter where files and data lie. */
export const placeFindings = (stock: Pick<Stock, 'rooms' | 'files'>): Finding[] => [
  ...roomFindings(stock),
  ...storeFindings(stock),
];

const folders: Readonly<Record<string, Text>> = {
  data: { zh: '数据目录', en: 'data folder' },
  files: { zh: '附件目录', en: 'files folder' },
};

const roomFindings = ({ rooms }: Pick<Stock, 'rooms'>): Finding[] =>
  rooms.flatMap(({ folder, free }) => {
    const level = free <= limits.disk.red ? 'red' : free <= limits.disk.yellow ? 'yellow' : undefined;
    if (!level) return [];
    const { zh, en } = howMuch(free);
    const where = folders[folder] ?? { zh: folder, en: folder };
    return [
      {
        code: 'disk',
        level,
        what: { zh: `${where.zh}所在磁盘只剩 ${zh}`, en: `The disk of the ${where.en} has ${en} left` },
        todo: {
          zh: '清出空间或扩容。写满后不能再保存任何内容。',
          en: 'Make room or enlarge it. Once it is full, nothing can be saved.',
        },
      } satisfies Finding,
    ];
  });

const stores: Readonly<Record<string, Text>> = {
  own: { zh: '文件库', en: 'file store' },
  blinded: { zh: '专家副本文件库', en: 'store of the copies for experts' },
};

const storeFindings = ({ files }: Pick<Stock, 'files'>): Finding[] =>
  files
    .filter(({ ready }) => !ready)
    .map(({ part, waitsFor = '?' }) => {
      const { zh, en } = stores[part] ?? { zh: part, en: part };
      return {
        code: 'files-away',
        level: 'red',
        what: { zh: `${zh}打不开（${waitsFor}）`, en: `The ${en} cannot be opened (${waitsFor})` },
        todo: {
          zh: '检查目录的权限，或对象存储是否在运行、桶和密钥是否正确（FILES_URL、FILES_S3_KEY）。附件此间不能上传和下载，其余照常。',
          en: 'See to the rights of the folder, or to the object store: whether it runs, its bucket and key (FILES_URL, FILES_S3_KEY). Files can neither be sent nor fetched meanwhile; all else works.',
        },
      };
    });
