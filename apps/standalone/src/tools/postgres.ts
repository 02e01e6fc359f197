import path from 'node:path';
import { startEmbedded, takeLock } from '@zhitong/persistence';
import { readEnvironment } from '../environment.js';

if (process.argv.includes('--help')) {
  console.log(`npm run postgres
Runs the embedded PostgreSQL on DATA_DIR (default .data) for services that run as processes of their own
(npm start -- review …). Ctrl-C stops it.`);
} else {
  const { dataDir } = readEnvironment(process.env, []);
  const release = await takeLock(path.join(dataDir, 'platform.lock'), 'The platform or npm run postgres');
  const server = await startEmbedded({ dir: dataDir });
  console.log(`PostgreSQL on 127.0.0.1:${server.port}, data in ${dataDir}`);
  console.log('ready');
  const stop = () => void server.stop().then(release).then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
}
