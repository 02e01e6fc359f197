// npm test: everything that must hold, counted. Plain Node: it runs on a fresh clone.
import { prepareInstall, root } from './prepare.mjs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const help = `npm test [-- --all] [-- --only NAME] [-- --except PATTERN …] [-- PATTERN …]
类型、格式、静态检查、依赖规则、契约与测试 · types, format, lint, dependency rules, contracts, and the tests: unit (nothing
outside the process), int (PostgreSQL, and Kafka where there is one), e2e (the whole line).

  --all        also what takes longer (*.slow.spec.ts): separate processes over Kafka, killed and started again
  --only NAME  one of ${'types, format, lint, rules, contracts, api, reference, browsers, unit, int, e2e, slow'}
  --except P   not the tests whose path matches; may be repeated
  PATTERN      only tests whose path matches

  TEST_KAFKA     containers | java | none: where the tests' Kafka comes from; default: KAFKA_BROKERS, then Docker, then Java 17
  TEST_LOOKS     once: journeys look at each screen as it is, not in both languages and widths
  TEST_REQUIRE   kafka: a test that was skipped for want of Kafka counts as failed`;

const { values, positionals } = parseArgs({
  options: {
    all: { type: 'boolean' },
    only: { type: 'string' },
    except: { type: 'string', multiple: true },
    help: { type: 'boolean' },
  },
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
  reference: [path.join(root, 'scripts/api.mjs'), '--check'],
  browsers: [path.join(root, 'scripts/run.mjs'), 'browsers'],
};
const kinds = ['unit', 'int', 'e2e', ...(values.all || values.only === 'slow' ? ['slow'] : [])];
const wants = (name) => (values.only ? values.only === name : positionals.length === 0 || kinds.includes(name));
if (values.only && ![...Object.keys(checks), ...kinds].includes(values.only)) {
  console.error(`There is no check '${values.only}'.\n\n${help}`);
  process.exit(2);
}

const total = { passed: 0, failed: 0, skipped: [], slowest: [] };
prepareInstall();
// What is built is what the linter reads types from, what the generators run, and what the tests start.
await Promise.all([checked('types', 'browsers'), checked('format')]);
const selected = kinds.filter(wants);
await Promise.all([
  checked('lint', 'rules', 'contracts', 'api', 'reference'),
  ...(selected.length > 0 ? [tests(selected)] : []),
]);
report();

/** One after the other; each counts as one test. What one says is printed when it ends. */
async function checked(...names) {
  for (const name of names.filter(wants)) {
    const started = Date.now();
    const child = spawn(process.execPath, checks[name], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
    const [status] = await once(child, 'close');
    total[status === 0 ? 'passed' : 'failed'] += 1;
    process.stdout.write(Buffer.concat(said));
    console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds(started)} s)`);
  }
}

async function tests(projects) {
  const results = path.join(root, '.cache', `test-results-${process.pid}.json`);
  mkdirSync(path.dirname(results), { recursive: true });
  const child = spawn(
    process.execPath,
    [
      ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', bin('jest', 'bin', 'jest.js')],
      ...['--selectProjects', ...projects, '--json', `--outputFile=${results}`, '--passWithNoTests'],
      // Many tests wait for a server or a child: three at once also where there are two cores.
      `--maxWorkers=${Math.max(3, availableParallelism() - 1)}`,
      ...(positionals.length > 0 ? ['--testPathPatterns', ...positionals] : []),
      ...(values.except ? ['--testPathIgnorePatterns', '/node_modules/', ...values.except] : []),
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const [status] = await once(child, 'close');
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
  total.slowest = testResults
    .map(({ name, startTime, endTime }) => ({ file: path.relative(root, name), took: (endTime - startTime) / 1000 }))
    .sort((a, b) => b.took - a.took)
    .slice(0, Number(process.env.TEST_SLOWEST ?? 10));
}

function report() {
  if (process.env.TEST_REQUIRE === 'kafka') {
    const missing = total.skipped.filter((name) => /kafka/i.test(name));
    total.failed += missing.length;
    total.skipped = total.skipped.filter((name) => !missing.includes(name));
    for (const name of missing) console.error(`✗ skipped, but TEST_REQUIRE=kafka: ${name}`);
  }
  console.log('');
  for (const { file, took } of total.slowest) if (took >= 30) console.log(`${Math.round(took)} s  ${file}`);
  for (const name of total.skipped) console.log(`跳过 · skipped: ${name}`);
  const skipped = total.skipped.length > 0 ? `, ${total.skipped.length} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exit(total.failed > 0 ? 1 : 0);
}

function seconds(since) {
  return Math.round((Date.now() - since) / 100) / 10;
}
