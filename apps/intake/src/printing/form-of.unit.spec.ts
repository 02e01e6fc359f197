import { exampleSubmission } from '@zhitong/contracts';
import { form } from '@zhitong/documents';
import { formOf } from './form-of.js';

const sheet = { issuer: '沙湾市科学技术协会', at: new Date('2026-03-02T01:00:00Z'), files: ['试验报告.pdf'] };
const textOf = (content: object) =>
  formOf(content as Record<string, unknown>, sheet)
    .sections.flatMap(({ rows }) => rows)
    .map(({ label, text }) => `${label}：${text}`);

describe('the form of a problem, to be stamped', () => {
  it('says everything in words, and no code that nobody knows', () => {
    const texts = textOf({ ...exampleSubmission, kind: 'engineering', region: '654203', visibility: 'internal' });
    expect(texts).toEqual(
      expect.arrayContaining([
        '类型：工程技术难题',
        '区划：沙湾市',
        '公开范围：内部',
        '附件：试验报告.pdf',
        `单位名称：${exampleSubmission.organisation.name}`,
      ]),
    );
    expect(formOf(exampleSubmission as never, sheet).table!.rows).toHaveLength(exampleSubmission.indicators.length);
  });

  it('can be printed whatever a draft holds, and says that something is missing', () => {
    for (const content of [
      {},
      { title: 5, disciplines: 'x', indicators: [null, 3, { name: ['x'] }], contact: null, choke: [] },
      {
        description: '水'.repeat(9_000),
        indicators: Array.from({ length: 300 }, () => ({ method: '测'.repeat(900) })),
      },
    ])
      expect(form.safeParse(formOf(content, { ...sheet, unfinished: true })).success).toBe(true);
    expect(formOf({}, { ...sheet, unfinished: true }).watermark).toBe('未填完');
  });
});
