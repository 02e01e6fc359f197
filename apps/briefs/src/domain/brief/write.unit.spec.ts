import { FieldsInvalid } from '@zhitong/contracts';
import { checkBasis } from './basis.js';
import { manuscript } from './brief.fixture.js';
import { checkManuscript, hashOfManuscript, textsOf } from './write.js';

const fieldsOf = (check: () => void): string[] => {
  try {
    check();
    return [];
  } catch (error) {
    if (!(error instanceof FieldsInvalid)) throw error;
    return error.fields.map(({ field, code }) => `${field}: ${code}`);
  }
};

describe('a manuscript', () => {
  const known = new Set(['fact-1', 'fact-2']);

  it('wants a summary from a thousand characters on, as a reader counts them', () => {
    const long = (length: number) => ({ ...manuscript, body: '水'.repeat(length) });
    expect(fieldsOf(() => checkManuscript(long(999), known))).toEqual([]);
    expect(fieldsOf(() => checkManuscript(long(1000), known))).toEqual(['summary: summary-needed']);
    expect(fieldsOf(() => checkManuscript({ ...long(1000), summary: '摘要' }, known))).toEqual([]);
    expect(fieldsOf(() => checkManuscript({ ...manuscript, body: '𠮷'.repeat(999) }, known))).toEqual([]);
  });

  it('cites what is recorded about its problems; what is not, is named', () => {
    const statements = [
      { text: '第一', evidence: ['fact-1'] },
      { text: '第二', evidence: ['fact-2', 'elsewhere'] },
    ];
    expect(fieldsOf(() => checkManuscript({ ...manuscript, statements }, known))).toEqual([
      'statements.1.evidence.1: evidence-unknown',
    ]);
  });

  it('has another hash when a word of it differs, and the same otherwise', () => {
    const hash = hashOfManuscript(manuscript);
    expect(hashOfManuscript(structuredClone(manuscript))).toBe(hash);
    for (const change of [
      { title: '另一个标题' },
      { summary: '摘要' },
      { body: '正文' },
      { statements: [{ ...manuscript.statements[0]!, evidence: [] }] },
    ])
      expect(hashOfManuscript({ ...manuscript, ...change })).not.toBe(hash);
    expect(hash).toMatch(/^sha256:/);
  });

  it('is looked through for words of secrecy in all its texts', () => {
    expect(textsOf({ ...manuscript, summary: '摘要' })).toEqual([
      manuscript.title,
      '摘要',
      manuscript.body,
      manuscript.statements[0]!.text,
    ]);
  });
});

describe('the basis of a brief', () => {
  it('is on record', () => {
    expect(fieldsOf(() => checkBasis('research', ['ProblemAccepted', 'TopicAccepted']))).toEqual([]);
    expect(fieldsOf(() => checkBasis('review', ['ProblemAccepted', 'ReviewConfirmed']))).toEqual([]);
    expect(fieldsOf(() => checkBasis('research', ['ReviewConfirmed']))).toEqual(['basis: basis-unrecorded']);
    expect(fieldsOf(() => checkBasis('review', ['ProblemAccepted']))).toEqual(['basis: basis-unrecorded']);
  });
});
