import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const settings = path.resolve(import.meta.dirname, '../../fuzz.toml');
/** The version that the project was fuzzed with; from PyPI. */
const version = '4.32.5';

/**
 * The program, installed into `.cache/` by Python's own means where it is missing: nothing of it is part of the project.
 * @throws a sentence where there is no Python
 */
export function findSchemathesis(cache: string): string {
  const folder = path.join(cache, `schemathesis-${version}`);
  const program = path.join(folder, 'bin', 'schemathesis');
  if (existsSync(program)) return program;
  console.log(`installing schemathesis ${version} …`);
  for (const [command, args] of [
    ['python3', ['-m', 'venv', folder]],
    [path.join(folder, 'bin', 'pip'), ['install', '--quiet', `schemathesis==${version}`]],
  ] as const) {
    const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
    if (error || status !== 0)
      throw new Error(
        `schemathesis ${version} could not be installed: it needs Python 3.10 or later with venv and pip`,
      );
  }
  return program;
}

export interface Fuzzing {
  url: string;
  /** Bearer token of the role; undefined for the public. */
  token?: string;
  seed: number;
  /** Test cases per operation and phase. */
  examples: number;
  /** Operations by their id. */
  operations: readonly string[];
}

/** What came of a run. */
export interface Fuzzed {
  /** Operations that were tried. */
  tried: number;
  /** Requests that were made up and sent. */
  cases: number;
  /** Different ones among what was wrong, and what kept an operation from being tried. */
  findings: number;
  /** Nothing was found, and the run came to its end. */
  clean: boolean;
}

/** What every answer must be, whatever was sent. */
const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'negative_data_rejection',
];

/** Of its report: what is quoted of a run. */
interface Report {
  complete: boolean;
  operations: { tested: number; errored: number };
  test_cases: { generated: number; unique_failures: number };
}

function run(program: string, args: readonly string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    // What it leaves behind lies with it, not in the project.
    spawn(program, args, {
      stdio: 'inherit',
      cwd: path.dirname(path.dirname(program)),
      env: { ...process.env, PYTHONUTF8: '1' },
    })
      .once('error', reject)
      .once('close', resolve);
  });
}

/** Runs all phases as one role. */
export async function fuzz(program: string, { url, token, seed, examples, operations }: Fuzzing): Promise<Fuzzed> {
  const folder = await mkdtemp(path.join(tmpdir(), 'zhitong-fuzzed-'));
  const reported = path.join(folder, 'report.json');
  const args = [
    ...['--config-file', settings, 'run', `${url}/api/openapi.json`, '--phases', 'examples,coverage,fuzzing,stateful'],
    ...['--checks', checks.join(), '--max-examples', String(examples), '--seed', String(seed)],
    ...['--generation-database', 'none', '--request-timeout', '20', '--no-color', '--continue-on-failure'],
    ...['--suppress-health-check', 'all', '--warnings', 'off', '--url', url],
    ...['--report', 'json', '--report-json-path', reported],
    ...(token === undefined ? [] : ['--header', `Authorization: Bearer ${token}`]),
    ...operations.flatMap((id) => ['--include-operation-id', id]),
  ];
  try {
    const code = await run(program, args);
    const report = JSON.parse(await readFile(reported, 'utf8')) as Report;
    const { operations: tried, test_cases: cases } = report;
    return {
      tried: tried.tested,
      cases: cases.generated,
      findings: cases.unique_failures + tried.errored,
      clean: code === 0 && report.complete,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
