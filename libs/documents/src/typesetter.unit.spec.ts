import fc from 'fast-check';
import { bulletinSample, official } from './documents.fixture.js';
import { measure } from './measured.fixture.js';
import { Typesetter, type Printed } from './typesetter.js';

const typesetter = new Typesetter();
afterAll(() => typesetter.close());
/** Letters and signs, without the spaces that a line break takes and the marks where a long word may be broken. */
const bare = (text: string) => text.replace(/[\s\u200b]/g, '');

describe('the same input', () => {
  it.each([official(), bulletinSample()])(
    'gives the same file, byte for byte, also on another thread: %#',
    async (document) => {
      const other = new Typesetter();
      const files = [
        await typesetter.pdf(document),
        await typesetter.pdf(structuredClone(document)),
        await other.pdf(document),
      ];
      await other.close();
      for (const file of files) expect(file.equals(files[0]!)).toBe(true);
      // The control: another character is another file.
      expect((await typesetter.pdf({ ...document, body: `${document.body}！` })).equals(files[0]!)).toBe(false);
    },
  );

  it('carries no clock and no place of the machine', async () => {
    const bytes = (await typesetter.pdf(official())).toString('latin1');
    expect(bytes).not.toContain(process.cwd());
    expect([...bytes.matchAll(/D:(\d{8})/g)].map(([, day]) => day)).toEqual(expect.arrayContaining(['20261108']));
    expect(bytes).not.toContain(
      `D:${new Date().getFullYear()}${String(new Date().getMonth() + 1).padStart(2, '0')}`.concat(
        String(new Date().getDate()).padStart(2, '0'),
      ),
    );
  });
});

describe('markup injection', () => {
  const nasty = [
    '#panic("x")',
    '#include "/etc/passwd"',
    '#read("sheet.typ")',
    '#set page(width: 1mm)',
    '\\ \\u{41} \\#',
    '$ x^2 $ $',
    '@ref @preview/x:1.0',
    '*粗* _斜_ `代码` ```typ #1```',
    '= 标题',
    '- 项目 + 项目 / 术语: 说明',
    '[方括号] <标签> // 注释 /* 注释 */',
    '"引号" \'引号\' -- --- ... ~',
    '</text>{{x}}${x}<%x%>',
  ];

  it.each(nasty)('%s is printed as it was typed', async (text) => {
    const sample = bulletinSample({ title: `关于${text}的专报`, body: `前文\n${text}\n后文`, summary: text });
    const printed = bare((await measure(await typesetter.pdf(sample))).text());
    // Once in the title, once in the summary, once in the body.
    expect(printed.split(bare(text)).length - 1).toBe(3);
    expect(printed).toContain(`前文${bare(text)}后文`);
  });

  it('is nowhere: whatever is typed into any field stands there', async () => {
    const unit = fc.constantFrom(...'#\\$@*_`[]{}<>()"\'/=-+~^&%|;:,.!?水电').map(String);
    const text = fc.string({ unit, minLength: 1, maxLength: 12 }).filter((one) => one.trim() === one && one !== '');
    await fc.assert(
      fc.asyncProperty(text, text, async (a, b) => {
        const sample = official({
          issuer: a,
          printer: b,
          copies: [a],
          body: b,
          attachments: [a, b],
          addressee: a,
          notes: [{ text: b, sources: [a] }],
        });
        const printed = bare((await measure(await typesetter.pdf(sample))).text());
        for (const one of [`抄送：${a}。`, `${a}：`, `1.${a}`, `2.${b}`, `〔${a}〕`])
          expect(printed).toContain(bare(one));
      }),
      { numRuns: 12 },
    );
  });

  it('does not reach the outline or the properties either', async () => {
    const { title } = await measure(await typesetter.pdf(bulletinSample({ title: '#panic() *关于* 某事的专报' })));
    expect(title).toBe('#panic() *关于* 某事的专报');
  });
});

describe('texts that do not fit', () => {
  // A hyphen at the end of a line may hang a little over it.
  const inside = async (document: Printed) => {
    const { runs } = await measure(await typesetter.pdf(document));
    const level = runs.filter((run) => run.level);
    return Math.max(...level.map(({ right }) => right)) < 187 && Math.min(...level.map(({ left }) => left)) > 27.4;
  };

  it('stay on the page: long words, long titles, long names', async () => {
    const word = 'a1-_/'.repeat(60);
    expect(await inside(bulletinSample({ body: word, summary: word, editorsNote: word }))).toBe(true);
    expect(await inside(bulletinSample({ title: 'W'.repeat(60), mark: '沙湾市科学技术协会智库专报'.repeat(2) }))).toBe(
      true,
    );
    expect(
      await inside(official({ number: '沙湾科协智库专家咨询办〔2026〕10000号', addressee: '水'.repeat(200) })),
    ).toBe(true);
    expect(await inside(official({ title: '关于“'.concat('水'.repeat(50), '”的报告') }))).toBe(true);
  });

  it('lose what nobody can print, and keep rare characters', async () => {
    const odd = bulletinSample({ body: 'a\u0000b\u202ec\ud800d\u0007e 昇喆玥垚赟 𠮷' });
    expect(bare((await measure(await typesetter.pdf(odd))).text())).toContain('abcde昇喆玥垚赟𠮷');
  });
});

describe('what is no document', () => {
  it.each([
    ['number', { number: '沙科协[2026]01号' }],
    ['copyNumber', { copyNumber: '1' }],
    ['classification', { classification: '机密★10年' }],
    ['date', { date: '2026-02-30' }],
    ['title', { title: ' ' }],
  ] as const)('is refused by its field: %s', async (field, change) => {
    const refused: unknown = await typesetter.pdf(official(change)).catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: 'ZodError', issues: [{ path: [field] }] });
  });
});
