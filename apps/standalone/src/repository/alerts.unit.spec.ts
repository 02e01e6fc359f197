import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const rules = read('deploy/prometheus/alerts.yml');
const alerts = [...rules.matchAll(/- alert: (\w+)\n((?: {8}.*\n)+)/g)].map(([, name, body]) => ({
  name: name!,
  body: body!,
}));
const pages = readdirSync(path.join(root, 'docs/operations/alerts'));

describe('the alerts', () => {
  it('have each a page that says what it means, how to see, and what to do', () => {
    expect(alerts.length).toBeGreaterThan(15);
    for (const { name, body } of alerts) {
      expect(body).toContain(`runbook: docs/operations/alerts/${name}.md`);
      expect(read(`docs/operations/alerts/${name}.md`)).toMatch(
        /^# .*\n[^]*\n## What it means\n[^]*\n## How to see\n[^]*\n## What to do\n/,
      );
      expect(read('docs/operations/alerts/README.md')).toContain(`[${name}](${name}.md)`);
    }
  });

  it('are all there is a page for', () => {
    expect(pages.filter((page) => page !== 'README.md').sort()).toEqual(alerts.map(({ name }) => `${name}.md`).sort());
  });

  it('say in Chinese and in English what is the matter, and how grave it is', () => {
    for (const { body } of alerts) {
      expect(body).toMatch(/summary: '[^']*[\u4e00-\u9fff][^']* · [ -~–’]+'/);
      expect(body).toMatch(/severity: (?:critical|warning) /);
    }
  });

  it('point, page by page, at pages that are there', () => {
    for (const page of pages)
      for (const [, target] of read(`docs/operations/alerts/${page}`).matchAll(/\]\(([^)#]+)\)/g))
        expect(() => read(path.join('docs/operations/alerts', target!))).not.toThrow();
  });

  const promtool = spawnSync('promtool', ['--version']).status === 0;
  (promtool ? it : it.skip)(`hold what they promise${promtool ? '' : ' (promtool is not here)'}`, () => {
    for (const args of [
      ['check', 'config', 'deploy/prometheus/prometheus.yml'],
      ['check', 'rules', 'deploy/prometheus/alerts.yml'],
      ['test', 'rules', 'deploy/prometheus/tests/alerts.test.yml'],
    ]) {
      const { status, stdout, stderr } = spawnSync('promtool', args, { cwd: root, encoding: 'utf8' });
      expect({ status, said: `${stdout}${stderr}` }).toMatchObject({ status: 0 });
    }
  });
});
