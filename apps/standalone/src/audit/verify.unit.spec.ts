import fc from 'fast-check';
import { signersForTest, topic, WrittenLog, linesOf, type SignersForTest } from './export.fixture.js';
import type { FactLine } from './export-lines.js';
import { PublicKeys } from './signatures.js';
import { verifyExport } from './verify.js';

let keys: SignersForTest;
beforeAll(async () => {
  keys = await signersForTest();
});
afterAll(() => keys.clean());

const verified = async (lines: readonly string[], trusted?: PublicKeys) => verifyExport(linesOf(lines), trusted);

/** Problem 1 with three facts, problem 2 with two, and both heads signed: lines 2 to 7 of the file. */
async function log(): Promise<WrittenLog> {
  const written = new WrittenLog(keys.signer);
  written.fact('problem-1', '棉花打包机断包');
  written.fact('problem-2', '滴灌带耐候');
  written.fact('problem-1', '棉花打包机断包（补正）');
  written.fact('problem-2', '滴灌带耐候（补正）');
  written.fact('problem-1', '棉花打包机断包（再补正）');
  await written.checkpoint();
  return written;
}

const factAt = (lines: readonly string[], line: number) => JSON.parse(lines[line - 1]!) as FactLine;
const withFact = (lines: readonly string[], line: number, change: (text: string) => string) =>
  lines.map((text, i) => {
    if (i !== line - 1) return text;
    const fact = JSON.parse(text) as FactLine;
    return JSON.stringify({ ...fact, text: change(fact.text) });
  });
/** Without a line, and as if it had never been there. */
function without(lines: readonly string[], ...gone: number[]): string[] {
  const left = lines.slice(0, -1).filter((_, i) => !gone.includes(i + 1));
  return [...left, JSON.stringify({ kind: 'end', lines: left.length })];
}

describe('an intact export', () => {
  it('passes, and says what it could not check', async () => {
    const written = await log();
    const report = await verified(written.export([keys.key]));
    expect(report).toMatchObject({ facts: 6, keys: 3, checkpoints: 1, broken: undefined });
    expect(report.unchecked.join('\n')).toContain('--keys FOLDER');
    const trusted = await PublicKeys.read(keys.ownFolder);
    expect((await verified(written.export([]), trusted)).unchecked).toEqual([]);
    written.fact('problem-1', '又一次补正');
    expect((await verified(written.export([]), trusted)).unchecked.join()).toMatch(
      /^1 key\(s\) went on after the last/,
    );
  });

  it('passes where a relay repeated a line, and where a producer went on from a backup', async () => {
    const written = await log();
    const lines = written.export([keys.key]);
    const again = { ...factAt(lines, 4), offset: '7' };
    written.facts.push(again);
    written.restore('problem-1', 1, (JSON.parse(factAt(lines, 4).text) as { prev: string }).prev);
    written.fact('problem-1', '恢复之后', 2);
    await written.checkpoint();
    written.facts.forEach((fact, i) => (fact.offset = String(i)));
    expect(await verified(written.export([keys.key]))).toMatchObject({ broken: undefined, facts: 8 });
  });

  it('of one problem, or of a period, passes, and names what lies outside', async () => {
    const written = await log();
    const one = written.facts.filter(({ text }) => !text.includes('"subject":"problem-2"'));
    written.facts.splice(0, written.facts.length, ...one);
    const problem = await verified(written.export([keys.key], { problem: 'problem-1' }));
    expect([problem.broken, problem.unchecked.join()]).toEqual([
      undefined,
      expect.stringContaining('not part of the export'),
    ]);
    written.facts.shift();
    const period = await verified(written.export([keys.key], { since: '2026-03-02' }));
    expect([period.broken, period.unchecked.join()]).toEqual([
      undefined,
      expect.stringContaining('first link was not checked'),
    ]);
    expect((await verified(written.export([keys.key]))).broken).toMatchObject({
      key: 'problem-1',
      what: expect.stringContaining('fact 1 is missing'),
    });
  });
});

describe('tampered log', () => {
  it('one byte of a fact: its successor no longer fits', async () => {
    const lines = withFact((await log()).export([keys.key]), 4, (text) => text.replace('补正', '补止'));
    const { broken } = await verified(lines);
    expect(broken).toMatchObject({ line: 6, topic, key: 'problem-1', seq: '3' });
    expect(broken!.what).toMatch(/predecessor 2 has the hash sha256:[0-9a-f]{64} here, but it names sha256:/);
  });

  it('one byte of the last fact: the checkpoint knows its hash', async () => {
    const lines = withFact((await log()).export([keys.key]), 6, (text) => text.replace('再补正', '再补止'));
    expect((await verified(lines)).broken).toMatchObject({
      ...{ key: 'problem-1', seq: '3', what: expect.stringContaining('a signed checkpoint gives it the hash') },
    });
  });

  it('a fact dropped in the middle: its number is missing', async () => {
    const lines = without((await log()).export([keys.key]), 4);
    expect((await verified(lines)).broken).toMatchObject({
      line: 5,
      key: 'problem-1',
      seq: '3',
      what: expect.stringContaining('fact 2 is missing'),
    });
  });

  it('two facts that changed places', async () => {
    const lines = (await log()).export([keys.key]);
    const swapped = [...lines];
    [swapped[3], swapped[5]] = [lines[5]!, lines[3]!];
    expect((await verified(swapped)).broken).toMatchObject({
      line: 4,
      key: 'problem-1',
      seq: '3',
      what: expect.stringContaining('fact 2 is missing'),
    });
    // Also where their places in the log were exchanged with them.
    const moved = [...lines];
    moved[3] = JSON.stringify({ ...factAt(lines, 6), offset: factAt(lines, 4).offset });
    moved[5] = JSON.stringify({ ...factAt(lines, 4), offset: factAt(lines, 6).offset });
    expect((await verified(moved)).broken).toMatchObject({ line: 4, key: 'problem-1' });
    // Of different keys: the order of the log.
    const foreign = [...lines];
    [foreign[1], foreign[2]] = [lines[2]!, lines[1]!];
    expect((await verified(foreign)).broken).toMatchObject({
      line: 3,
      key: 'problem-1',
      seq: '1',
      what: expect.stringContaining('order'),
    });
  });

  it('an export that was cut short, or added to', async () => {
    const lines = (await log()).export([keys.key]);
    expect((await verified(lines.slice(0, -1))).broken!.what).toContain('cut short');
    expect((await verified([...lines, lines[3]!])).broken!.what).toContain('after the end');
    expect((await verified(lines.slice(1))).broken).toMatchObject({
      line: 1,
      what: 'the export does not say what it is',
    });
    expect((await verified(['{}'])).broken).toBeDefined();
    expect((await verified([])).broken).toBeDefined();
  });

  it('in any way that touches what a checkpoint covers, is found', async () => {
    const written = await log();
    written.fact('problem-2', '第三次');
    await written.checkpoint();
    const lines = written.export([keys.key]);
    const trusted = await PublicKeys.read(keys.ownFolder);
    expect((await verified(lines, trusted)).broken).toBeUndefined();
    const last = lines.length - 2;
    const line = fc.integer({ min: 2, max: last });
    const tampering = fc.oneof(
      fc.record({ how: fc.constant('byte' as const), line, at: fc.nat(), by: fc.integer({ min: 1, max: 90 }) }),
      fc.record({ how: fc.constant('drop' as const), line: fc.integer({ min: 2, max: last - 1 }) }),
      fc.record({ how: fc.constant('swap' as const), line, with: line }),
    );
    const tampered = (how: typeof tampering extends fc.Arbitrary<infer T> ? T : never): string[] | undefined => {
      if (how.how === 'drop') return without(lines, how.line);
      const copy = [...lines];
      if (how.how === 'swap') {
        if (how.line === how.with) return undefined;
        [copy[how.line - 1], copy[how.with - 1]] = [lines[how.with - 1]!, lines[how.line - 1]!];
        return copy;
      }
      // Of the very last checkpoint, id and seconds are covered by nothing that comes after it.
      const { text } = factAt(lines, how.line);
      const index = how.at % text.length;
      const idEnds = text.indexOf('"source"');
      const seconds = text.indexOf('"datacontenttype"') - 9;
      if (how.line === last && (index < idEnds || (index > seconds && index < seconds + 9))) return undefined;
      const changed = String.fromCharCode(33 + ((text.charCodeAt(index) - 33 + how.by + 91) % 91));
      if (changed === text[index]) return undefined;
      return withFact(lines, how.line, () => text.slice(0, index) + changed + text.slice(index + 1));
    };
    await fc.assert(
      fc.asyncProperty(tampering, async (how) => {
        const file = tampered(how);
        if (file) expect((await verified(file, trusted)).broken).toBeDefined();
      }),
      { numRuns: 400 },
    );
  });
});

describe('missing tail', () => {
  it('after a checkpoint that names it is named', async () => {
    const lines = without((await log()).export([keys.key]), 6);
    expect((await verified(lines)).broken).toMatchObject({
      ...{
        line: 6,
        topic,
        key: 'problem-1',
        seq: '3',
        what: expect.stringContaining('the end of its chain was cut off'),
      },
    });
    // A whole chain too.
    const gone = without((await log()).export([keys.key]), 3, 5);
    expect((await verified(gone)).broken).toMatchObject({ key: 'problem-2', seq: '2' });
  });
});

describe('forged checkpoint', () => {
  it('signed with another key is refused, also where the forger adds that key under another name or to the file', async () => {
    const written = new WrittenLog(keys.signer);
    written.fact('problem-1', '棉花打包机断包');
    await written.checkpoint(keys.forger);
    const trusted = await PublicKeys.read(keys.ownFolder);
    const forged = { line: 3, topic, seq: '1', what: expect.stringContaining('forged') };
    expect((await verified(written.export([keys.key]))).broken).toMatchObject(forged);
    expect((await verified(written.export([{ ...keys.forgedKey, issuer: 'review' }]))).broken).toMatchObject(forged);
    expect((await verified(written.export([keys.forgedKey]), trusted)).broken).toMatchObject(forged);
  });

  it('with other heads, or from another place in the log, does not fit its signature', async () => {
    const other = withFact((await log()).export([keys.key]), 7, (text) =>
      text.replace('"seq":3,"hash"', '"seq":2,"hash"'),
    );
    expect((await verified(other)).broken).toMatchObject({ line: 7, what: expect.stringContaining('does not fit') });
    const written = await log();
    await written.checkpoint();
    const lines = written.export([keys.key]);
    const first = JSON.parse(factAt(lines, 7).text) as { data: object };
    const replayed = withFact(lines, 8, (text) =>
      JSON.stringify({ ...(JSON.parse(text) as object), data: first.data }),
    );
    expect((await verified(replayed)).broken).toMatchObject({ line: 8, what: expect.stringContaining('does not fit') });
  });
});
