import { pgbenchScript } from './pgbench-script.js';

describe('a transaction for pgbench', () => {
  const begun = { text: 'START TRANSACTION', values: [] };
  const ended = { text: 'COMMIT', values: [] };
  const script = pgbenchScript(
    [
      begun,
      {
        text: 'INSERT INTO t (id,\n  about, at) VALUES ($1, $2, $3)',
        values: ['thing-abcdefgh', { it: "thing-abcdefgh's" }, null],
      },
      { text: 'SELECT now()', values: [] },
      { text: 'SELECT * FROM t WHERE id = ANY($1)', values: [['a "b"', 'thing-abcdefgh', null]] },
      ended,
    ],
    ['thing-abcdefgh'],
  );

  it('prepares each statement once', () => {
    expect(script).toContain('PREPARE s0 AS INSERT INTO t (id, about, at) VALUES ($1, $2, $3);');
    expect(script).toMatch(/\\if :prepared\n\\else\n(PREPARE.*\n){3}\\set prepared 1\n\\endif/);
  });

  it('executes it with the recorded values, of which ids are new each time', () => {
    expect(script).toContain(`EXECUTE s0('thing-abcd:fresh', '{"it":"thing-abcd:fresh''s"}', NULL);`);
    expect(script).toContain('EXECUTE s1;');
    expect(script).toContain(String.raw`EXECUTE s2('{"a \"b\"","thing-abcd:fresh",NULL}');`);
  });
});
