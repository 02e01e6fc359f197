import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { official } from './documents.fixture.js';
import { runOf, wrongClosing, wrongGrid, wrongHead, wrongMargins, wrongPageNumbers } from './layout.fixture.js';
import { measure, type Measured } from './measured.fixture.js';
import { Typesetter } from './typesetter.js';

const typesetter = new Typesetter();
afterAll(() => typesetter.close());
const set = async (change: Parameters<typeof official>[0] = {}, by = typesetter) =>
  measure(await by.pdf(official(change)));
const head = {
  mark: '沙湾市科学技术协会文件',
  number: '沙科协〔2026〕1号',
  title: '关于高压',
  addressee: '市委、市人民政府：',
};
/** Everything that is not as the standard wants it. */
const wrong = (measured: Measured) => [
  ...wrongMargins(measured),
  ...wrongGrid(measured),
  ...wrongHead(measured, head),
  ...wrongPageNumbers(measured),
  ...wrongClosing(measured, { inner: 1 }),
];

describe('an official document (GB/T 9704-2012), measured in mm', () => {
  it('keeps margins, grid, head, page numbers and closing block', async () => {
    const measured = await set();
    expect(measured.pages).toBeGreaterThan(2);
    expect(wrong(measured)).toEqual([]);
  });

  it('keeps them also where it has no copy number, class, urgency or addressee', async () => {
    const measured = await set({ copyNumber: undefined, classification: undefined, urgency: undefined, notes: [] });
    expect(wrong(measured)).toEqual([]);
  });

  it('has copy number, classification and urgency on the first lines, left', async () => {
    const places = async (change: Parameters<typeof official>[0], texts: string[]) => {
      const measured = await set(change);
      return texts.map((text) => runOf(measured, text)!).map(({ left, top }) => [left, top].map(Math.round));
    };
    expect(await places({}, ['000001', '内部', '特急'])).toEqual([
      [28, 37],
      [28, 47],
      [28, 57],
    ]);
    expect(await places({ copyNumber: undefined }, ['内部', '特急'])).toEqual([
      [28, 37],
      [28, 47],
    ]);
  });

  it('puts the number of an upward document left and its signer right, one character in', async () => {
    const measured = await set({ signer: '王明' });
    expect([runOf(measured, '沙科协〔2026〕1号')!.left, runOf(measured, /王明$/)!.right]).toEqual([
      expect.closeTo(28 + 5.56, 1),
      expect.closeTo(184 - 5.56, 1),
    ]);
  });

  it('dates it without leading zeros, four characters in, the issuer centred above', async () => {
    const measured = await set();
    const [issuer, date] = [runOf(measured, /^沙湾市科学技术协会$/)!, runOf(measured, /^2026年11月8日$/)!];
    expect(date.right).toBeCloseTo(184 - 4 * 5.556, 1);
    expect((issuer.left + issuer.right) / 2).toBeCloseTo((date.left + date.right) / 2, 1);
    expect(date.top - issuer.top).toBeCloseTo(225 / 22, 1);
  });

  it('closes with 抄送：…。, and the printer left, the date right, one character in', async () => {
    const { runs } = await set();
    const size4 = 4.939;
    const copies = runs.find(({ text }) => text.startsWith('抄送：市人大常委会办公室，'))!;
    const printed = runs.find(({ text }) => text.endsWith('2026年11月9日印发'))!;
    expect([copies.left - 28, 184 - printed.right]).toEqual([expect.closeTo(size4, 1), expect.closeTo(size4, 1)]);
    expect(runs.some(({ text }) => text.endsWith('市工业和信息化局。'))).toBe(true);
  });
});

describe('the measuring itself (control)', () => {
  let folder: string;
  beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'zhitong-templates-'))));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([
    ['sheet.typ', '#let left-margin = 28mm', '#let left-margin = 30mm', 'left margin'],
    ['sheet.typ', '#let top-margin = 37mm', '#let top-margin = 39mm', 'top margin'],
    ['sheet.typ', '#let size3 = 15.75pt', '#let size3 = 16pt', 'full line'],
    ['sheet.typ', '#let pitch = 225mm / 22', '#let pitch = 225mm / 23', 'grid'],
    ['official.typ', 'dy: 35mm', 'dy: 37mm', 'mark'],
    ['official.typ', 'size3 + 4mm', 'size3 + 6mm', 'red rule'],
    ['official.typ', '#blank(1)', '#blank(2)', 'addressee'],
    ['sheet.typ', 'calc.odd(n) { -26mm', 'calc.even(n) { -26mm', 'page 1'],
    ['sheet.typ', '+ 7mm', '+ 9mm', 'dash'],
    ['sheet.typ', '#let inner = 0.25mm', '#let inner = 0.35mm', 'rules of'],
  ])('%s with %s as %s fails', async (file, from, to, where) => {
    const shifted = path.join(folder, String(Math.random()).slice(2));
    await cp(path.join(import.meta.dirname, '../templates'), shifted, { recursive: true });
    const source = await readFile(path.join(shifted, file), 'utf8');
    expect(source).toContain(from);
    await writeFile(path.join(shifted, file), source.replace(from, to));
    const other = new Typesetter({ templates: shifted });
    const found = wrong(await set({}, other));
    await other.close();
    expect(found.join('\n')).toContain(where);
    expect(found).not.toEqual([]);
  });
});
