import { reportLines, type Report } from './report.js';

const sound: Report = {
  ...{ seed: 7, minutes: 1, happenings: [], lines: 12, facts: 10, quietAfter: 1.5 },
  schedule: [{ at: 1_500, fault: { kind: 'kill-anywhere', service: 'review' } }],
  ledger: {
    commands: 3,
    accepted: 2,
    refused: ['POST /x: 422'],
    maybe: 0,
    repeated: 1,
    tries: 5,
    submissions: 1,
    walks: 1,
  },
  checks: [{ title: 'all is well', against: [] }],
};

describe('the report of a run', () => {
  it('says what was done, what was answered, and what holds', () => {
    const text = reportLines(sound).join('\n');
    expect(text).toContain('1.5 s  SIGKILL review wherever it is');
    expect(text).toContain('2 answered 2xx, 1 refused, 0 never answered (maybe); 1 were repeated');
    expect(text).toContain('refused: POST /x: 422');
    expect(text).toContain('✓ all is well');
    expect(text.endsWith('sound')).toBe(true);
  });

  it('says what speaks against it, not all of it, and how to try it again', () => {
    const against = Array.from({ length: 20 }, (_, n) => `sentence ${n}`);
    const lines = reportLines({
      ...sound,
      ...{ kinds: ['kill', 'cut'], defect: 'repeats-pass', checks: [{ title: 'all is well', against }] },
    });
    expect(lines).toContain('✗ all is well');
    expect(lines.filter((line) => line.includes('sentence'))).toHaveLength(12);
    expect(lines).toContain('    … and 8 more');
    expect(lines.at(-1)).toBe(
      'NOT SOUND: npm run faults -- --seed 7 --minutes 1 --only kill --only cut --defect repeats-pass tries it again',
    );
  });
});
