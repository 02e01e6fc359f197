import { evidenceOf, remarksOnEvidence } from './evidence-of.js';

describe('the evidence of a report', () => {
  it('is the files, then what was written, a line each, nothing twice and nothing empty', () => {
    expect(evidenceOf(['attachment-1'], ' 评审纪要 2026-05\n\n评审纪要 2026-05\nhttps://example.org/a ')).toEqual([
      'attachment-1',
      '评审纪要 2026-05',
      'https://example.org/a',
    ]);
  });

  it('is complained about in the field that it stands in', () => {
    const said = new Map([
      ['summary', 's'],
      ['evidence.0', 'f'],
      ['evidence.2', 'w'],
    ]);
    expect([...remarksOnEvidence(said, 1)]).toEqual([
      ['summary', 's'],
      ['evidence', 'f'],
      ['other', 'w'],
    ]);
  });
});
