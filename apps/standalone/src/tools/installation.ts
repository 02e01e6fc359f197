import path from 'node:path';
import { grantAccess } from '@zhitong/events/kafka';
import { mayProvision } from '@zhitong/persistence';
import { readEnvironment, serviceNames, type ServiceName } from '../environment.js';
import { ensureKafka, topicsOf } from '../log.js';
import { SecretFolders } from '../secret-folders.js';
import { concerning, sentenceOf } from '../sentence.js';
import { services } from '../services.js';

const help = `node installation.js secrets     passwords and keys into SECRETS_DIR, a folder per service
node installation.js databases   a login and a database per service, on the server of DATABASE_URL
node installation.js topics      the topics, and which login may use which, on KAFKA_BROKERS with KAFKA_LOGIN
node installation.js rotate [SERVICE …]   a new signing key, which all have before it signs; omitted: of all services
node installation.js retire [SERVICE …]   a minute later: nobody accepts the old ones any more

For services that run apart; databases and topics want an administrator's login. The first three leave alone what is
there: repeat them at every start. DATABASE_URL_FILE and KAFKA_LOGIN_FILE name files with the values.

  SECRETS_DIR       默认 · default /secrets
  DATABASE_SERVER   数据库服务器 · host:port of the database server, for secrets; default postgres:5432`;

const folders = () => new SecretFolders(path.resolve(process.env.SECRETS_DIR || '/secrets'));

const tasks: Readonly<Record<string, (chosen: readonly string[]) => Promise<void>>> = {
  secrets: () => folders().make(process.env.DATABASE_SERVER || 'postgres:5432'),
  databases: async () => {
    const { databaseUrl } = readEnvironment(process.env, []);
    if (databaseUrl === undefined) throw new Error('DATABASE_URL is missing');
    if (!(await concerning('DATABASE_URL', mayProvision(databaseUrl))))
      throw new Error('DATABASE_URL: this login may not make others');
    await folders().makeDatabases(databaseUrl);
  },
  topics: () => concerning('KAFKA_BROKERS', makeTopics()),
  rotate: async (chosen) => {
    for (const service of among(chosen))
      console.log(`${service.padEnd(9)} 新签名密钥 · new signing key ${await folders().rotateKey(service)}`);
  },
  retire: async (chosen) => {
    for (const service of among(chosen))
      console.log(`${service.padEnd(9)} 停用旧密钥 ${await folders().retireKeys(service)} 个 · retired`);
  },
};

/** The services named; all, where none is. */
function among(chosen: readonly string[]): readonly ServiceName[] {
  const unknown = chosen.find((name) => !(serviceNames as readonly string[]).includes(name));
  if (unknown !== undefined)
    throw new Error(`There is no service '${unknown}': choose from ${serviceNames.join(', ')}.`);
  return chosen.length === 0 ? serviceNames : serviceNames.filter((name) => chosen.includes(name));
}

async function makeTopics(): Promise<void> {
  const { kafka } = readEnvironment(process.env, []);
  if (!kafka?.login) throw new Error('KAFKA_BROKERS and KAFKA_LOGIN are needed');
  if (kafka.prefix !== '') throw new Error('KAFKA_PREFIX: access is granted to the topics without a prefix only');
  await ensureKafka(kafka);
  const grantOf = (name: (typeof serviceNames)[number]) => ({
    username: name,
    topics: topicsOf(name),
    groups: Object.keys(services[name].consumes ?? {}),
  });
  await grantAccess({ ...kafka, clientId: 'zhitong-setup' }, serviceNames.map(grantOf));
}

const [name = '', ...chosen] = process.argv.slice(2);
if (Object.hasOwn(tasks, name))
  await tasks[name]!(chosen).catch((error: unknown) => {
    console.error(sentenceOf(error));
    process.exitCode = 1;
  });
else {
  console.log(help);
  if (name !== '--help') process.exitCode = 2;
}
