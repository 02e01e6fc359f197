import { register } from './register.js';

/** docs/privacy.md: the register, for people. */
export function registerDocument(): string {
  const rows = register.map(
    ({ service, table, columns, whose, purpose, retention, erasure, encrypted }) =>
      `| ${service} | ${table} | ${columns.join(', ')} | ${whose} | ${purpose} | ${retention} | ${erasure} | ${encrypted ? 'AES-256-GCM' : ''} |`,
  );
  return [
    '# 个人信息登记 · Register of personal data',
    '',
    '<!-- Generated from apps/standalone/src/privacy/register.ts; a test holds both, and the real tables, together. -->',
    '',
    'No event carries personal data: people are account ids there. Who looks at the data of others stands in the trail before',
    'they are shown ([audit](operations/audit.md)). `every` is a table that each service has. How a person gets at their data,',
    'and goes, says [privacy](operations/privacy.md).',
    '',
    '| service | table | columns | whose | purpose | kept | on erasure | encrypted |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
