// npm test: everything that must hold, counted. Plain Node: it runs on a fresh clone.
import { prepareInstall, root } from './prepare.mjs';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const help = `npm test [-- --all] [-- --only NAME] [-- PATTERN …]
类型、格式、静态检查、依赖规则、契约与测试 · types, format, lint, dependency rules, contracts, and the tests: unit (nothing
outside the process), int (PostgreSQL, and Kafka where there is one), e2e (the whole line).

  --all        also what takes longer (*.slow.spec.ts): separate processes over Kafka, killed and started again
  --only NAME  one of ${'types, format, lint, rules, contracts, api, unit, int, e2e, slow'}
  PATTERN      only tests whose path matches

  TEST_KAFKA     containers | java | none: where the tests' Kafka comes from; default: KAFKA_BROKERS, then Docker, then Java 17
  TEST_REQUIRE   kafka: a test that was skipped for want of Kafka counts as failed`;

const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean' }, only: { type: 'string' }, help: { type: 'boolean' } },
  allowPositionals: true,
});
if (values.help) {
  console.log(help);
  process.exit(0);
}
const bin = (...parts) => path.join(root, 'node_modules', ...parts);
const checks = {
  types: [bin('typescript', 'bin', 'tsc'), '-b'],
  format: [bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level=warn', '.'],
  lint: [bin('eslint', 'bin', 'eslint.js'), '.', '--max-warnings=0', '--cache', '--cache-location=.cache/eslint'],
  rules: [
    bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
    '--config',
    '.dependency-cruiser.cjs',
    'apps',
    'libs',
  ],
  contracts: [path.join(root, 'scripts/run.mjs'), 'contracts', '--check'],
  api: [path.join(root, 'scripts/run.mjs'), 'openapi', '--check'],
};
const kinds = ['unit', 'int', 'e2e', ...(values.all || values.only === 'slow' ? ['slow'] : [])];
const wants = (name) => (values.only ? values.only === name : positionals.length === 0 || kinds.includes(name));
if (values.only && ![...Object.keys(checks), ...kinds].includes(values.only)) {
  console.error(`There is no check '${values.only}'.\n\n${help}`);
  process.exit(2);
}

const total = { passed: 0, failed: 0, skipped: [] };
prepareInstall();
for (const [name, args] of Object.entries(checks)) if (wants(name)) check(name, args);
const selected = kinds.filter(wants);
if (selected.length > 0) tests(selected);
report();

/** One check counts as one test. */
function check(name, args) {
  const started = Date.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  total[status === 0 ? 'passed' : 'failed'] += 1;
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds(started)} s)`);
}

function tests(projects) {
  const results = path.join(root, '.cache', `test-results-${process.pid}.json`);
  mkdirSync(path.dirname(results), { recursive: true });
  const { status } = spawnSync(
    process.execPath,
    [
      ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', bin('jest', 'bin', 'jest.js')],
      ...['--selectProjects', ...projects, '--json', `--outputFile=${results}`, '--passWithNoTests'],
      // Many tests wait for a server or a child: two at once also where there are two cores.
      `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`,
      ...(positionals.length > 0 ? ['--testPathPatterns', ...positionals] : []),
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  try {
    count(JSON.parse(readFileSync(results, 'utf8')));
  } catch {
    // No result at all: it crashed before it could say anything.
    total.failed += 1;
  }
  rmSync(results, { force: true });
  if (status !== 0 && total.failed === 0) total.failed += 1;
}

function count({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults }) {
  total.passed += numPassedTests;
  total.failed += numFailedTests + numRuntimeErrorTestSuites;
  for (const { assertionResults } of testResults)
    for (const { status, fullName } of assertionResults) if (status === 'pending') total.skipped.push(fullName);
}

function report() {
  if (process.env.TEST_REQUIRE === 'kafka') {
    const missing = total.skipped.filter((name) => /kafka/i.test(name));
    total.failed += missing.length;
    total.skipped = total.skipped.filter((name) => !missing.includes(name));
    for (const name of missing) console.error(`✗ skipped, but TEST_REQUIRE=kafka: ${name}`);
  }
  console.log('');
  for (const name of total.skipped) console.log(`跳过 · skipped: ${name}`);
  const skipped = total.skipped.length > 0 ? `, ${total.skipped.length} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exit(total.failed > 0 ? 1 : 0);
}

function seconds(since) {
  return Math.round((Date.now() - since) / 100) / 10;
}
