import { setTimeout as pause } from 'node:timers/promises';
import { addDataKey, DataKeys, dropOldDataKeys, retireSigningKeys, rotateSigningKey } from '@zhitong/identity';
import { reseal, staleValues } from '@zhitong/service';
import { openAside } from '../audit/open-aside.js';
import { openDatabases, type Databases } from '../databases.js';
import { readEnvironment, serviceNames, WrongEnvironment, type Environment, type ServiceName } from '../environment.js';
import { sentenceOf } from '../sentence.js';
import { services } from '../services.js';

const help = `npm run keys -- rotate-data [SERVICE …]
更换加密列的密钥并在后台重新加密，服务不停 · makes a new key for encrypted columns and seals everything with it anew, in small
batches, while the services work. The old key stays until it is retired. May be repeated when it was interrupted.

npm run keys -- retire-data [SERVICE …]
确认已无旧密文后删除旧密钥 · removes the old keys, where nothing is sealed with them any more. A backup from before wants them:
keep them with it as long as it is kept.

npm run keys -- rotate [SERVICE …]
更换服务间令牌与检查点的签名密钥 · makes a new key that a service signs with from now on; tokens of the old one are accepted
until it is retired. No restart. After a minute:

npm run keys -- retire [SERVICE …]
停用旧签名密钥（公钥移入 retired/，供核验旧检查点） · accepts nothing more of the old keys; their public halves go into retired/.

  SERVICE   ${serviceNames.join(' ')}；省略则全部 · omitted: all

平台可以照常运行 · the platform may run on the same DATA_DIR, and its database must (npm start or npm run postgres), or
DATABASE_URL must name its PostgreSQL; KEYS_DIR is where the keys lie.`;

type Act = (service: ServiceName, environment: Environment, databases: Databases) => Promise<string>;

const rotate: Act = async (service, environment, databases) => {
  const kid = await addDataKey(environment.keysDir, service);
  const opened = await openAside(service, environment, databases);
  try {
    const { sealed = [] } = services[service];
    const count = await reseal(opened.dataSource, new DataKeys(environment.keysDir, service), sealed);
    return `新密钥 · new key ${kid}, 重新加密 ${count} 项 · ${count} value(s) sealed anew`;
  } finally {
    await opened.close();
  }
};

const retire: Act = async (service, environment, databases) => {
  const opened = await openAside(service, environment, databases);
  try {
    const { sealed = [] } = services[service];
    const keys = new DataKeys(environment.keysDir, service);
    await reseal(opened.dataSource, keys, sealed);
    const left = await staleValues(opened.dataSource, keys, sealed);
    if (left > 0) throw new Error(`${service}: ${left} value(s) are still sealed with an old key`);
    const dropped = await dropOldDataKeys(environment.keysDir, service);
    return `删除旧密钥 ${dropped} 个 · ${dropped} old key(s) removed`;
  } finally {
    await opened.close();
  }
};

const acts: Readonly<Record<string, Act>> = { 'rotate-data': rotate, 'retire-data': retire };

/** What needs the keys folder and no database. */
const keyActs: Readonly<Record<string, (service: ServiceName, environment: Environment) => Promise<string>>> = {
  // Everybody has read the public half before anything is signed: who met an unknown key waits a second to look again.
  rotate: async (service, { keysDir }) =>
    `新签名密钥 · new signing key ${await rotateSigningKey(keysDir, service, () => pause(2_000))}`,
  retire: async (service, { keysDir }) => `停用旧密钥 ${await retireSigningKeys(keysDir, service)} 个 · retired`,
};

/** @returns the exit code */
async function run([name = '--help', ...chosen]: readonly string[]): Promise<number> {
  const act = Object.hasOwn(acts, name) ? acts[name]! : undefined;
  const keyAct = Object.hasOwn(keyActs, name) ? keyActs[name]! : undefined;
  if (!act && !keyAct) {
    console.log(help);
    return name === '--help' ? 0 : 2;
  }
  const unknown = chosen.find((service) => !(serviceNames as readonly string[]).includes(service));
  if (unknown !== undefined) {
    console.error(`There is no service '${unknown}': choose from ${serviceNames.join(', ')}.`);
    return 2;
  }
  const environment = readEnvironment({ ...process.env, PORT: undefined }, chosen);
  if (keyAct) {
    for (const service of environment.services)
      console.log(`${service.padEnd(9)} ${await keyAct(service, environment)}`);
    return 0;
  }
  const databases = await openDatabases({ ...environment, whole: false });
  try {
    for (const service of environment.services)
      console.log(`${service.padEnd(9)} ${await act!(service, environment, databases)}`);
  } finally {
    await databases.stop();
  }
  return 0;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof WrongEnvironment ? error.message : sentenceOf(error));
  process.exitCode = 1;
}
