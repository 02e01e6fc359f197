import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { Desk } from '../samples/desk.fixture.js';
import { docx, paragraph } from '../samples/office.fixture.js';
import { pdf, pdfStream } from '../samples/pdf.fixture.js';
import { inspectionLimits as limits } from './inspection-limits.js';
import { runThread } from './run-thread.js';

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

  it('which is ended when what is unpacked takes too much memory, which no heap knows of', async () => {
    // Twice deflated, the page's own content: only its reader finds out how much it is.
    const spaces = deflateSync(deflateSync(Buffer.alloc(600_000_000, ' ')));
    const twice = pdfStream('/Filter [/FlateDecode /FlateDecode]', spaces);
    const folder = await mkdtemp(path.join(tmpdir(), 'bomb-'));
    const order = { path: path.join(folder, 'a.pdf'), cleanPath: path.join(folder, 'b'), extension: 'pdf', limits };
    await writeFile(order.path, pdf({ pages: [['报告']], page: '/Contents 100 0 R', objects: { 100: twice } }));
    await expect(runThread(order, { ...limits, megabytes: 300 })).rejects.toMatchObject({
      code: 'file-uncheckable',
      found: 'memory',
    });
    await rm(folder, { recursive: true });
  });
});
