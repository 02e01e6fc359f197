import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { findJava, KafkaUnavailable, startBroker, type LocalBroker } from '@zhitong/testing/broker';
import { connectKafka } from './client.js';
import type { KafkaTls } from './login.js';

const run = promisify(execFile);
let folder: string;
const file = (name: string) => path.join(folder, name);
const read = (name: string) => readFile(file(name), 'utf8');

/** A certificate `name.pem` with its key, of an authority, or an authority of its own. */
async function certify(name: string, authority?: string): Promise<void> {
  const by = authority ? ['-CA', file(`${authority}.pem`), '-CAkey', file(`${authority}.key`)] : [];
  const forHost = authority ? ['-addext', 'subjectAltName=IP:127.0.0.1'] : [];
  await run('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'],
    ...['-subj', `/CN=${name}`, '-keyout', file(`${name}.key`), '-out', file(`${name}.pem`), ...by, ...forHost],
  ]);
}

/** Why it cannot be tried here, if so. */
const missing = await Promise.all([findJava(), run('openssl', ['version'])]).then(
  () => undefined,
  (error: unknown) => (error instanceof KafkaUnavailable ? error.message : 'there is no openssl'),
);
const title = 'an eavesdropper between a service and Kafka';

(missing === undefined ? describe : describe.skip)(missing === undefined ? title : `${title} (${missing})`, () => {
  let broker: LocalBroker | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), `zhitong-test-${process.pid}-`));
    await Promise.all([certify('authority'), certify('stranger')]);
    await Promise.all([certify('broker', 'authority'), certify('service', 'authority')]);
    await writeFile(file('identity.pem'), (await read('broker.key')) + (await read('broker.pem')));
    broker = await startBroker({
      dir: file('kafka'),
      tls: { identity: file('identity.pem'), authority: file('authority.pem') },
    });
  });
  afterAll(async () => {
    await broker?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** How many brokers somebody finds who comes with these certificates. */
  const found = async (tls: KafkaTls | undefined): Promise<number> => {
    const kafka = connectKafka({ brokers: [broker!.tlsAddress!], clientId: 'test', tls });
    const admin = kafka.admin({ retry: { retries: 0 } });
    try {
      await admin.connect();
      return (await admin.describeCluster()).brokers.length;
    } finally {
      await admin.disconnect();
    }
  };
  const known = async () => ({
    ca: await read('authority.pem'),
    cert: await read('service.pem'),
    key: await read('service.key'),
  });

  it('hears nothing: both sides have shown their certificates', async () => {
    expect(await found(await known())).toBe(1);
  });

  it('does not pass for a broker: its authority is not ours', async () => {
    await expect(found({ ...(await known()), ca: await read('stranger.pem') })).rejects.toThrow(/certificate/);
    const { ca: _ca, ...without } = await known();
    await expect(found(without)).rejects.toThrow(/certificate/);
  });

  it('does not pass for a service: the broker wants a certificate', async () => {
    await expect(found({ ca: await read('authority.pem') })).rejects.toThrow();
    await expect(found(undefined)).rejects.toThrow();
  });
});
