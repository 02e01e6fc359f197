import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readEnvironment, type WrongEnvironment } from './environment.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zhitong-settings-'));
  write('ca', '-----BEGIN CERTIFICATE-----\nca\n-----END CERTIFICATE-----\n');
  write('cert', '-----BEGIN CERTIFICATE-----\ncert\n-----END CERTIFICATE-----\n');
  write('key', '-----BEGIN EC PRIVATE KEY-----\nkey\n-----END EC PRIVATE KEY-----\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string) => path.join(folder, name);
const write = (name: string, text: string) => writeFileSync(file(name), text);
const tls = (env: NodeJS.ProcessEnv) => readEnvironment({ KAFKA_BROKERS: 'kafka:9093', ...env }, []).kafka?.tls;
const sentences = (env: NodeJS.ProcessEnv): readonly string[] => {
  try {
    tls(env);
    return [];
  } catch (error) {
    return (error as WrongEnvironment).sentences;
  }
};

describe('the line to Kafka', () => {
  it('is encrypted where somebody says so, with files for what Node does not know', () => {
    expect(tls({})).toBeUndefined();
    expect(tls({ KAFKA_TLS: '1' })).toEqual({});
    const files = { KAFKA_CA_FILE: file('ca'), KAFKA_CERT_FILE: file('cert'), KAFKA_KEY_FILE: file('key') };
    expect(tls({ KAFKA_TLS: '1', ...files })).toEqual({
      ca: expect.stringContaining('ca'),
      cert: expect.stringContaining('cert'),
      key: expect.stringContaining('key'),
    });
  });

  it('is not taken for encrypted by mistake', () => {
    expect(sentences({ KAFKA_CA_FILE: file('ca') })).toEqual([expect.stringContaining('KAFKA_TLS=1')]);
    expect(sentences({ KAFKA_TLS: '1', KAFKA_CERT_FILE: file('cert') })).toEqual([
      expect.stringContaining('belong together'),
    ]);
    expect(sentences({ KAFKA_TLS: '1', KAFKA_CA_FILE: file('key') })).toEqual([
      expect.stringContaining('BEGIN CERTIFICATE'),
    ]);
    expect(sentences({ KAFKA_TLS: '1', KAFKA_CA_FILE: file('nothing') })).toEqual([
      expect.stringContaining('KAFKA_CA_FILE cannot be read'),
    ]);
    expect(sentences({ KAFKA_TLS: 'yes' })).toEqual([expect.stringContaining('KAFKA_TLS')]);
  });
});

describe('copies of what Kafka holds', () => {
  const copies = (text?: string) =>
    readEnvironment({ KAFKA_BROKERS: 'a:9092,b:9092,c:9092', KAFKA_COPIES: text }, []).kafka?.copies;

  it('are as many as somebody says', () => {
    expect([copies(), copies('3')]).toEqual([undefined, 3]);
    for (const wrong of ['0', 'three', '10']) expect(() => copies(wrong)).toThrow('KAFKA_COPIES');
  });
});
