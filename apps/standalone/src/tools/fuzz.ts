import path from 'node:path';
import { parseArgs } from 'node:util';
import { demoPassword, demoPeople } from '@zhitong/gateway';
import { roles, type Role } from '@zhitong/identity';
import { play } from '../demo/play.js';
import { readSamples } from '../demo/sample.js';
import { sentenceOf } from '../sentence.js';
import { ownPlatform } from './own-platform.js';
import { findSchemathesis, fuzz } from './schemathesis.js';

const help = `npm run fuzz [-- --role ROLE … --examples N --seed N --only REGEX]
Starts a platform in a temporary folder, lets the demo fill it, and runs schemathesis (PyPI; installed into .cache/) over
the OpenAPI document in all its phases, as each role and as the public: no 5xx, no answer that is not described, no bad
input accepted. Without --role all of them.`;

/** They end the session that fuzzes, or take the account away from under it. */
const endsSession = ['gatewaySessionClose', 'gatewaySessionChoose', 'gatewaySessionsRevokeOthers'];

async function signIn(url: string, role: Role): Promise<string> {
  const response = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      login: demoPeople.find((one) => one.roles.includes(role))!.id,
      password: demoPassword,
      role,
    }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (token === undefined) throw new Error(`nobody can sign in as ${role}: ${response.status}`);
  return token;
}

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      role: { type: 'string', multiple: true },
      examples: { type: 'string', default: '25' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
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
  const found: string[] = [];
  try {
    await play(platform.url, await readSamples(), () => undefined);
    for (const role of values.role ?? all) {
      console.log(`\n== ${role}`);
      const token = role === 'public' ? undefined : await signIn(platform.url, role as Role);
      const clean = await fuzz(program, {
        url: platform.url,
        seed: Number(values.seed),
        examples: Number(values.examples),
        exclude: endsSession,
        ...(token === undefined ? {} : { token }),
        ...(values.only === undefined ? {} : { only: values.only }),
      });
      if (!clean) found.push(role);
    }
  } finally {
    await platform.stop();
  }
  console.log(found.length === 0 ? '\nnothing found' : `\nfound something as: ${found.join(', ')}`);
  return found.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
process.exit();
