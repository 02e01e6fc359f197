import { expertColumns, type ExpertRow } from './expert-columns.js';
import { readExpertRows } from './expert-rows.js';
import { reportOf } from './import-report.js';

const known: ExpertRow = {
  id: 'expert-1',
  name: '王建国',
  employer: '石河子大学',
  employerCode: '91350100M000100Y43',
  title: '教授',
  level: 'senior',
  society: 'engineering',
  disciplines: ['460'],
  reviewsThisYear: 2,
  chairs: true,
  ties: [
    {
      kind: 'shareholding',
      organisation: '91654203M00010006G',
      organisationName: '沙湾润禾农业有限公司',
      since: '2021-03-01T00:00:00+08:00',
    },
  ],
};
const line = (row: Partial<ExpertRow>) =>
  expertColumns.map((one) => (row[one.field] === undefined ? '' : one.write(row[one.field] as never)));
const head = expertColumns.map(({ heading }) => heading);
const fileOf = (...rows: string[][]) => readExpertRows(rows.map((cells, i) => ({ number: i + 1, cells })));
const report = (...rows: string[][]) => reportOf(fileOf(...rows), new Map([[known.id, known]]));
const seen = ({ what, changes, errors }: ReturnType<typeof report>[number]) => [
  what,
  ...changes.map(({ heading, before, after }) => `${heading}: ${before} → ${after}`),
  ...errors.map(({ heading, code }) => `${heading}: ${code}`),
];

describe('what becomes of a row', () => {
  it('nothing, where it says what is known: the export comes back as it went', () => {
    expect(report(head, line(known)).map(seen)).toEqual([['same']]);
  });

  it('is told column by column, ties too; what a list leaves out stays', () => {
    const moved = { ...known, title: '研究员', ties: [{ ...known.ties[0]!, until: '2024-05-01T00:00:00+08:00' }] };
    expect(report(head, line(moved)).map(seen)).toEqual([
      [
        'changed',
        '职称: 教授 → 研究员',
        '利益关系: 持股 沙湾润禾农业有限公司 91654203M00010006G 自2021-03-01 → 持股 沙湾润禾农业有限公司 91654203M00010006G 自2021-03-01 至2024-05-01',
      ],
    ]);
    const [short] = report(['账号', '职称'], ['expert-1', '研究员']);
    expect(seen(short!)).toEqual(['changed', '职称: 教授 → 研究员']);
    expect(short!.expert).toEqual({ ...known, title: '研究员' });
  });

  it('a new expert needs every column; codes may stand in place of words', () => {
    expect(report(['账号', '姓名'], ['expert-2', '李梅']).map(seen)).toEqual([
      [
        'wrong',
        '工作单位: missing',
        '统一社会信用代码: missing',
        '职称: missing',
        '职称级别: missing',
        '专门学会: missing',
        '学科: missing',
      ],
    ]);
    const [row] = report(
      ['id', 'name', 'employer', 'employerCode', 'title', 'level', 'society', 'disciplines'],
      ['expert-2', '李梅', '某研究院', '91512081ma62k0260e', '研究员', 'senior', '林学会', '220，460'],
    );
    expect(row).toMatchObject({
      what: 'new',
      expert: { employerCode: '91512081MA62K0260E', society: 'forestry', disciplines: ['220', '460'], chairs: false },
    });
  });

  it('is wrong by field, with the line of the file; a marking is not repeated', () => {
    const wrong = report(
      head,
      line({ ...known, employerCode: '91350100M000100Y4Z', disciplines: ['4'] }),
      line(known),
      ['expert-3', '机密★10年', ...line(known).slice(2, 10), '朋友 某公司'],
    );
    expect(wrong.map(seen)).toEqual([
      ['wrong', '统一社会信用代码: credit-code-character', '学科: discipline'],
      ['wrong', '账号: expert-repeated'],
      ['wrong', '姓名: secrecy-marking', '利益关系: ties'],
    ]);
    expect(wrong.map((row) => row.line)).toEqual([2, 3, 4]);
    expect(JSON.stringify(wrong[2]!.errors)).not.toContain('★');
  });
});

describe('a file', () => {
  it('without the column of accounts is refused, naming the file', () => {
    expect(() => fileOf(['姓名'], ['王建国'])).toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ field: 'file' })] }),
    );
  });

  it('may have empty lines, and headings that mean nothing are named', () => {
    const { rows, unknown } = fileOf(['账号', '备注', '在库'], ['', '', ''], ['expert-1', 'x', '是']);
    expect([rows.length, unknown]).toEqual([1, ['备注']]);
  });
});
