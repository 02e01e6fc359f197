import { parseCreditCode } from '@zhitong/contracts';
import { demoPeople } from './people.js';

describe('the people of the sample line', () => {
  it('have logins of their own', () => {
    expect(new Set(demoPeople.map(({ id }) => id)).size).toBe(demoPeople.length);
  });

  it('belong to organisations with valid credit codes, one organisation each', () => {
    const codes = demoPeople.flatMap(({ organisation }) => organisation?.creditCode ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(parseCreditCode(code)).toMatchObject({ ok: true });
  });

  it('hold every role of the line', () => {
    expect(new Set(demoPeople.flatMap(({ roles }) => roles))).toEqual(
      new Set([
        'enterprise',
        'recommender',
        'secretariat',
        'expert',
        'chair',
        'team',
        'editor',
        'approver',
        'leader',
        'administrator',
        'auditor',
      ]),
    );
  });
});
