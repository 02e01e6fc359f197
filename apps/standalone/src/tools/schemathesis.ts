import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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
  /** Operations that would end the session that fuzzes. */
  exclude: readonly string[];
  /** Only operations whose id fits. */
  only?: string;
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

/** Runs all phases as one role. @returns whether nothing was found */
export function fuzz(program: string, { url, token, seed, examples, exclude, only }: Fuzzing): Promise<boolean> {
  const args = [
    ...['--config-file', settings, 'run', `${url}/api/openapi.json`, '--phases', 'examples,coverage,fuzzing,stateful'],
    ...['--checks', checks.join(), '--max-examples', String(examples), '--seed', String(seed)],
    ...['--generation-database', 'none', '--request-timeout', '20', '--no-color', '--continue-on-failure'],
    ...['--suppress-health-check', 'all', '--warnings', 'off', '--url', url],
    ...(token === undefined ? [] : ['--header', `Authorization: Bearer ${token}`]),
    ...exclude.flatMap((id) => ['--exclude-operation-id', id]),
    ...(only === undefined ? [] : ['--include-operation-id-regex', only]),
  ];
  return new Promise((resolve, reject) => {
    // What it leaves behind lies with it, not in the project.
    spawn(program, args, {
      stdio: 'inherit',
      cwd: path.dirname(path.dirname(program)),
      env: { ...process.env, PYTHONUTF8: '1' },
    })
      .once('error', reject)
      .once('close', (code) => resolve(code === 0));
  });
}
