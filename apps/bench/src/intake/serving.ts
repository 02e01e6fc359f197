import { once } from 'node:events';
import { intakeService } from '@zhitong/intake';
import { PostgresLog } from '@zhitong/events/postgres';
import { startService } from '@zhitong/service';
import { readEnvironment } from '@zhitong/standalone/environment';
import { settingsOf } from '@zhitong/standalone/settings';
import { recordTransaction } from './statements.js';

/** A process that serves intake as it is, but for messages, which nobody takes. Says its address; records when asked. */
const [databaseUrl, logUrl] = process.argv.slice(2) as [string, string];
const environment = readEnvironment(process.env, ['intake']);
const log = new PostgresLog({ url: logUrl });
const settings = await settingsOf('intake', environment, { databaseUrl, log, port: 0, gatewayUrl: () => 'none:' });
const service = await startService(intakeService, { ...settings, courier: () => Promise.resolve() });
const parent = process as NodeJS.Process & { send: (message: unknown) => boolean };

process.on('message', (wish) => {
  if (wish !== 'record') return;
  void recordTransaction(/case_number/, () => once(process, 'message')).then(
    (statements) => parent.send({ statements }),
    (error: unknown) => parent.send({ error: String(error) }),
  );
  parent.send('recording');
});
process.once('disconnect', () => void service.stop().finally(() => process.exit()));
parent.send({ url: service.url });
