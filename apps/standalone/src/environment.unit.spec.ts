import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readEnvironment, type WrongEnvironment } from './environment.js';

const sentences = (env: NodeJS.ProcessEnv, args: string[] = []): readonly string[] => {
  try {
    readEnvironment(env, args);
    return [];
  } catch (error) {
    return (error as WrongEnvironment).sentences;
  }
};

describe('the environment', () => {
  it('is complete when nothing is set', () => {
    const { services, whole, port, demo, rules, publicUrl } = readEnvironment({}, []);
    expect({ whole, port, demo, rules }).toEqual({ whole: true, port: undefined, demo: true, rules: 'demo' });
    expect(services).toHaveLength(6);
    expect(publicUrl.href).toBe('http://127.0.0.1:3000/');
  });

  it('names every mistake at once, a sentence each', () => {
    expect(
      sentences(
        { PORT: 'x', DATABASE_URL: 'mysql://x', KAFKA_BROKERS: 'nowhere', DEMO: 'yes', RULES: 'mild', SMTP_URL: '::' },
        ['reviews'],
      ),
    ).toEqual([
      expect.stringContaining("no service 'reviews'"),
      expect.stringContaining('PORT must be'),
      expect.stringContaining('DATABASE_URL must be'),
      expect.stringContaining('SMTP_URL must be'),
      expect.stringContaining("'nowhere' is not"),
      expect.stringContaining('DEMO must be'),
      expect.stringContaining('RULES must be'),
    ]);
  });

  it('has no demo logins on a public address', () => {
    expect(readEnvironment({ PUBLIC_URL: 'https://zhitong.example.cn' }, [])).toMatchObject({
      demo: false,
      rules: 'standard',
    });
    expect(sentences({ PUBLIC_URL: 'https://zhitong.example.cn', DEMO: '1' })).toEqual([
      expect.stringContaining('loopback'),
    ]);
  });

  it('takes several brokers, also by IPv6', () => {
    expect(readEnvironment({ KAFKA_BROKERS: 'a:9092, [::1]:9093', KAFKA_PREFIX: 'trial-' }, []).kafka).toEqual({
      brokers: ['a:9092', '[::1]:9093'],
      prefix: 'trial-',
      login: undefined,
    });
    expect(sentences({ KAFKA_PREFIX: 'a b' })).toEqual([expect.stringContaining('KAFKA_PREFIX')]);
  });

  it('starts only the services named', () => {
    expect(readEnvironment({ PORT: '4000' }, ['review'])).toMatchObject({
      services: ['review'],
      whole: false,
      port: 4000,
    });
    expect(sentences({ PORT: '4000' }, ['review', 'intake'])).toEqual([
      expect.stringContaining('one service at a time'),
    ]);
  });
});

describe('settings with passwords', () => {
  let dir: string;
  beforeAll(() => (dir = mkdtempSync(path.join(tmpdir(), 'zhitong-settings-'))));
  afterAll(() => rmSync(dir, { recursive: true }));

  it('may lie in a file', () => {
    writeFileSync(path.join(dir, 'url'), 'postgres://review:secret@host/review\n');
    expect(readEnvironment({ DATABASE_URL_FILE: path.join(dir, 'url') }, ['review']).databaseUrl).toBe(
      'postgres://review:secret@host/review',
    );
  });

  it('are given once, in a file that can be read', () => {
    expect(sentences({ DATABASE_URL_FILE: path.join(dir, 'nothing') })).toEqual([
      expect.stringContaining('DATABASE_URL_FILE cannot be read'),
    ]);
    writeFileSync(path.join(dir, 'url'), 'postgres://host/x');
    expect(sentences({ DATABASE_URL_FILE: path.join(dir, 'url'), DATABASE_URL: 'postgres://host/y' })).toEqual([
      expect.stringContaining('both set'),
    ]);
  });

  it('may be a login to Kafka, with any password', () => {
    writeFileSync(path.join(dir, 'login'), 'scram-sha-512:review:a:b\n');
    expect(
      readEnvironment({ KAFKA_BROKERS: 'a:9092', KAFKA_LOGIN_FILE: path.join(dir, 'login') }, []).kafka?.login,
    ).toEqual({
      mechanism: 'scram-sha-512',
      username: 'review',
      password: 'a:b',
    });
    expect(sentences({ KAFKA_LOGIN: 'review:secret' })).toEqual([expect.stringMatching(/KAFKA_LOGIN (?!.*secret)/)]);
  });

  it('are never repeated in a sentence', () => {
    expect(sentences({ DATABASE_URL: 'mysql://root:secret@host' }).join()).not.toContain('secret');
  });
});
