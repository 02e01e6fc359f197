import { fuzzedTable } from './fuzzed-table.js';

describe('the table of a fuzzing', () => {
  it('has a line per role, and says of a run that broke off that it proves nothing', () => {
    const table = fuzzedTable(
      new Map([
        ['public', { tried: 28, cases: 1_200, findings: 0, clean: true }],
        ['enterprise', { tried: 87, cases: 4_973, findings: 2, clean: false }],
        ['expert', { tried: 3, cases: 12, findings: 0, clean: false }],
      ]),
    );
    expect(table.split('\n').map((line) => line.trim().split(/ {2,}/))).toEqual([
      ['role', 'operations', 'cases', 'findings'],
      ['public', '28', '1200', '0'],
      ['enterprise', '87', '4973', '2'],
      ['expert', '3', '12', 'broke off'],
    ]);
  });
});
