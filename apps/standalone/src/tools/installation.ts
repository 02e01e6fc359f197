import path from 'node:path';
import { grantAccess } from '@zhitong/events/kafka';
import { mayProvision } from '@zhitong/persistence';
import { readEnvironment, serviceNames } from '../environment.js';
import { ensureKafka, topicsOf } from '../log.js';
import { SecretFolders } from '../secret-folders.js';
import { concerning, sentenceOf } from '../sentence.js';
import { services } from '../services.js';

const help = `node installation.js secrets     passwords and keys into SECRETS_DIR, a folder per service
node installation.js databases   a login and a database per service, on the server of DATABASE_URL
node installation.js topics      the topics, and which login may use which, on KAFKA_BROKERS with KAFKA_LOGIN

For services that run apart; the last two want an administrator's login. All leave alone what is there: repeat them at
every start. DATABASE_URL_FILE and KAFKA_LOGIN_FILE name files with the values.

  SECRETS_DIR       默认 · default /secrets
  DATABASE_SERVER   数据库服务器 · host:port of the database server, for secrets; default postgres:5432`;

const folders = () => new SecretFolders(path.resolve(process.env.SECRETS_DIR || '/secrets'));

const tasks: Readonly<Record<string, () => Promise<void>>> = {
  secrets: () => folders().make(process.env.DATABASE_SERVER || 'postgres:5432'),
  databases: async () => {
    const { databaseUrl } = readEnvironment(process.env, []);
    if (databaseUrl === undefined) throw new Error('DATABASE_URL is missing');
    if (!(await concerning('DATABASE_URL', mayProvision(databaseUrl))))
      throw new Error('DATABASE_URL: this login may not make others');
    await folders().makeDatabases(databaseUrl);
  },
  topics: () => concerning('KAFKA_BROKERS', makeTopics()),
};

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

const [name = ''] = process.argv.slice(2);
if (Object.hasOwn(tasks, name))
  await tasks[name]!().catch((error: unknown) => {
    console.error(sentenceOf(error));
    process.exitCode = 1;
  });
else {
  console.log(help);
  if (name !== '--help') process.exitCode = 2;
}
