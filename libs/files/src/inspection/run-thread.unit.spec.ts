import { Desk } from '../samples/desk.fixture.js';
import { docx, paragraph } from '../samples/office.fixture.js';
import { pdf } from '../samples/pdf.fixture.js';
import { inspectionLimits as limits } from './inspection-limits.js';

const page = pdf({ pages: [['高压阀门密封面的泄漏试验']] });

describe('a file is looked at in a thread of its own', () => {
  const desks: Desk[] = [];
  const desk = async (narrow: Partial<typeof limits> = {}) => {
    const opened = await Desk.open({ inThread: true, limits: { ...limits, ...narrow } });
    desks.push(opened);
    return opened;
  };
  afterAll(() => Promise.all(desks.map((each) => each.close())));

  it('which finds what it finds', async () => {
    const open = await desk();
    const found = await open.upload(page, '报告.pdf');
    expect(found).toMatchObject({ type: 'pdf', remarks: [] });
    expect((await open.content(found.clean)).toString('latin1')).toMatch(/^%PDF-/);
    expect(await open.kept()).toHaveLength(2);
    expect((await open.refusal(docx(paragraph('机密★1年')), '报告.docx'))[0]).toBe('file-marked-secret');
    expect(await open.kept()).toHaveLength(2);
  });

  it('which is ended when it takes too long, and nothing is kept', async () => {
    const open = await desk({ milliseconds: 1 });
    expect(await open.refusal(page, '报告.pdf')).toEqual(['file-uncheckable', expect.stringContaining('过于复杂')]);
    expect(await open.kept()).toEqual([]);
  });

  it('which is ended when it takes too much memory, and takes nobody with it', async () => {
    const open = await desk({ megabytes: 40 });
    const rows = Array.from({ length: 400_000 }, (_, row) => paragraph(String(row)));
    expect(await open.refusal(docx(rows.join('')), '说明.docx')).toEqual(['file-uncheckable', expect.anything()]);
    expect(await open.kept()).toEqual([]);
  });
});
