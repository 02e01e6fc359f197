import path from 'node:path';
import { mayProvision } from '@zhitong/persistence';
import { SecretFolders } from '../secret-folders.js';
import { readSecretFiles } from '../secret-files.js';
import { concerning, sentenceOf } from '../sentence.js';

const help = `node secrets.js files       passwords and keys into SECRETS_DIR, a folder per service
node secrets.js databases   a login and a database per service, on the server of DATABASE_URL (or DATABASE_URL_FILE)

Both leave alone what is there and may be repeated.

  SECRETS_DIR       默认 · default /secrets
  DATABASE_SERVER   数据库服务器 · host:port of the database server, for files; default postgres:5432`;

const tasks: Readonly<Record<string, (folders: SecretFolders) => Promise<void>>> = {
  files: (folders) => folders.make(process.env.DATABASE_SERVER || 'postgres:5432'),
  databases: async (folders) => {
    const { env, mistakes } = readSecretFiles(process.env);
    if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
    const adminUrl = env.DATABASE_URL;
    if (!adminUrl) throw new Error('DATABASE_URL is missing.');
    if (!(await concerning('DATABASE_URL', mayProvision(adminUrl))))
      throw new Error('DATABASE_URL: this login may not make others.');
    await folders.makeDatabases(adminUrl);
  },
};

const [name = ''] = process.argv.slice(2);
if (Object.hasOwn(tasks, name))
  await tasks[name]!(new SecretFolders(path.resolve(process.env.SECRETS_DIR || '/secrets'))).catch((error: unknown) => {
    console.error(sentenceOf(error));
    process.exitCode = 1;
  });
else {
  console.log(help);
  if (name !== '--help') process.exitCode = 2;
}
