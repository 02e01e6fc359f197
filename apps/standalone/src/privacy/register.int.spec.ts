import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { format } from 'prettier';
import { services } from '../services.js';
import { realColumns } from './columns.fixture.js';
import { notPersonal } from './not-personal.js';
import { register } from './register.js';
import { registerDocument } from './register-document.js';

const shared = /^(events|service)\./;
/** Tables of those services alone that keep files, or personal data, or count working days. */
const ofSome = /^service\.(attachment|upload|upload_piece|erasure|calendar_year)\./;
/** `service table.column`, one row for tables that every service has. */
const named = (column: string) => {
  const [service, name] = column.split(' ') as [string, string];
  return shared.test(name) && !ofSome.test(name) ? `every ${name}` : `${service} ${name}`;
};
const registered = register.flatMap(({ service, table, columns }) =>
  columns.map((column) => `${service} ${table}.${column}`),
);
const reviewed = notPersonal.flatMap((line) => {
  const [about, columns] = line.split(': ') as [string, string];
  return columns.split(' ').map((column) => `${about}.${column}`);
});

describe('the register of personal data', () => {
  it('and the reviewed list hold every column of every table, each once', async () => {
    const real = (await realColumns()).map(named).filter((name) => !/ migrations\./.test(name));
    const decided = [...registered, ...reviewed];
    expect([...new Set(real)].filter((column) => !decided.includes(column))).toEqual([]);
    expect(decided.filter((column) => !real.includes(column))).toEqual([]);
    expect(decided.filter((column, i) => decided.indexOf(column) !== i)).toEqual([]);
    // The control: a column that nobody decided on would be found.
    expect(real).toContain('intake contact.mobile');
    expect(registered).toContain('intake contact.mobile');
  }, 60_000);

  it('says encrypted of exactly the columns that services seal', () => {
    const sealed = Object.entries(services).flatMap(([service, { sealed: columns = [] }]) =>
      columns.map(({ table, column }) => `${service} ${table}.${column}`),
    );
    const encrypted = register.filter((entry) => entry.encrypted);
    expect(
      encrypted
        .flatMap(({ service, table, columns }) => columns.map((column) => `${service} ${table}.${column}`))
        .sort(),
    ).toEqual(sealed.sort());
  });

  it('says of how long what the sweeps do', () => {
    for (const [service, { retention = [] }] of Object.entries(services))
      for (const { table, days } of retention)
        for (const entry of register.filter((found) => found.service === service && found.table === table))
          if (days > 0) expect(entry.retention).toContain(String(days));
  });

  it('is what docs/privacy.md says', async () => {
    const file = path.resolve(import.meta.dirname, '../../../../docs/privacy.md');
    expect(await readFile(file, 'utf8')).toBe(
      await format(registerDocument(), { parser: 'markdown', printWidth: 120 }),
    );
  });
});
