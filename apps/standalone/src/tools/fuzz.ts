import path from 'node:path';
import { parseArgs } from 'node:util';
import { demoPassword, demoPeople } from '@zhitong/gateway/demo';
import { roles, type Role } from '@zhitong/identity';
import { play } from '../demo/play.js';
import { readSamples } from '../demo/sample.js';
import { sentenceOf } from '../sentence.js';
import { ownPlatform } from './own-platform.js';
import { fuzzedTable } from './fuzzed-table.js';
import { findSchemathesis, fuzz, type Fuzzed } from './schemathesis.js';

const help = `npm run fuzz [-- --role ROLE … --examples N --seed N --only REGEX --own]
Starts a platform in a temporary folder, lets the demo fill it, and runs schemathesis (PyPI; installed into .cache/) over
the OpenAPI document in all its phases, as each role and as the public: no 5xx, no answer that is not described, no bad
input accepted. Without --role all of them; with --only the operations whose id fits; with --own those that the role may
call at all: what it may not is refused before anything of it is read, and takes most of the time.`;

/** What is not tried, and why; tests of their own hold them. */
const excluded: Readonly<Record<string, string>> = {
  gatewaySessionClose: 'ends the session that fuzzes',
  gatewaySessionChoose: 'the session goes on under a token that the fuzzer does not learn of',
  gatewaySessionRevoke: 'ends any session that it has read of, and so the one that fuzzes',
  gatewayErasureOwn: 'takes the account away that fuzzes',
  gatewayErasureOfSomebody: 'takes the accounts away that are yet to fuzz',
  gatewayLiveStream: 'does not end',
};

/** People who have fuzzed in another role: their password may be another by now, and their sessions over. */
const spent = new Set<string>();

async function signIn(url: string, role: Role): Promise<string> {
  const person = demoPeople.find(({ id, roles }) => roles.includes(role) && !spent.has(id))!;
  spent.add(person.id);
  const response = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      login: person.id,
      password: demoPassword,
      role,
    }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (token === undefined) throw new Error(`nobody can sign in as ${role}: ${response.status}`);
  return token;
}

interface Described {
  operationId: string;
  /** Absent where anybody may call. */
  'x-zhitong-roles'?: string[];
}

/** The operations of the document that a role is to try, by their ids. @param own only what it may call at all */
async function operationsFor(url: string, role: string, only: string | undefined, own: boolean): Promise<string[]> {
  const { paths } = (await (await fetch(`${url}/api/openapi.json`)).json()) as {
    paths: Record<string, Record<string, Described | unknown[]>>;
  };
  const all = Object.values(paths)
    .flatMap((methods) => Object.values(methods))
    .filter((one): one is Described => !Array.isArray(one));
  const stale = Object.keys(excluded).find((id) => !all.some(({ operationId }) => operationId === id));
  if (stale !== undefined) throw new Error(`there is no operation '${stale}' to leave out`);
  const wanted = new RegExp(only ?? '');
  const mayCall = ({ 'x-zhitong-roles': roles }: Described) => (roles ?? ['public']).includes(role);
  return all
    .filter((one) => !Object.hasOwn(excluded, one.operationId) && wanted.test(one.operationId))
    .filter((one) => !own || mayCall(one))
    .map(({ operationId }) => operationId);
}

/** As one role. That the session ended under the fuzzer is a finding: what it saw from then on is nothing. */
async function fuzzAs(
  program: string,
  url: string,
  role: string,
  { seed, examples, only, own }: { seed: string; examples: string; only?: string | undefined; own: boolean },
): Promise<Fuzzed> {
  const token = role === 'public' ? undefined : await signIn(url, role as Role);
  const operations = await operationsFor(url, role, only, own);
  const fuzzed = await fuzz(program, {
    url,
    seed: Number(seed),
    examples: Number(examples),
    operations,
    ...(token === undefined ? {} : { token }),
  });
  if (token === undefined) return fuzzed;
  const { status } = await fetch(`${url}/api/session`, { headers: { authorization: `Bearer ${token}` } });
  if (status === 200) return fuzzed;
  console.log(`the session of ${role} ended while it fuzzed: ${status}`);
  return { ...fuzzed, findings: fuzzed.findings + 1, clean: false };
}

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      role: { type: 'string', multiple: true },
      examples: { type: 'string', default: '25' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
      own: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const program = findSchemathesis(path.resolve('.cache'));
  // The administrator last: who is disabled cannot be fuzzed any more.
  const all = ['public', ...roles.filter((role) => role !== 'administrator'), 'administrator'];
  const unknown = values.role?.find((role) => !all.includes(role));
  if (unknown !== undefined) throw new Error(`there is no role '${unknown}': choose from ${all.join(', ')}`);
  const platform = await ownPlatform('fuzz', { RATE_LIMITS: 'off' });
  const results = new Map<string, Fuzzed>();
  try {
    await play(platform.url, await readSamples(), () => undefined);
    for (const role of values.role ?? all) {
      console.log(`\n== ${role}`);
      results.set(role, await fuzzAs(program, platform.url, role, values));
    }
  } finally {
    await platform.stop();
    if (results.size > 0) console.log(`\n${fuzzedTable(results)}`);
  }
  return [...results.values()].every(({ clean }) => clean) ? 0 : 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
process.exit();
