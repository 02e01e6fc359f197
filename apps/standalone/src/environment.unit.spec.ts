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

  describe('demo logins that strangers reach', () => {
    const local = { PUBLIC_URL: 'http://127.0.0.1:3000' };

    it.each(['0.0.0.0', '::', '10.1.2.3', 'intranet'])('are not there on %s, whatever people call it', (HOST) => {
      expect(readEnvironment({ ...local, HOST }, [])).toMatchObject({ demo: false, rules: 'standard' });
      expect(sentences({ ...local, HOST, DEMO: '1' })).toEqual([expect.stringContaining(`not '${HOST}'`)]);
    });

    it.each(['127.0.0.1', 'localhost', '::1'])('are there on %s, for this machine alone', (HOST) => {
      expect(readEnvironment({ ...local, HOST }, []).demo).toBe(true);
    });

    it('are there in a container published on this machine alone, where somebody asks for them', () => {
      const container = { ...local, HOST: '0.0.0.0', DEMO_BEHIND_LOOPBACK: '1' };
      expect(readEnvironment(container, []).demo).toBe(false);
      expect(readEnvironment({ ...container, DEMO: '1' }, [])).toMatchObject({ demo: true, rules: 'demo' });
      const elsewhere = { ...container, DEMO: '1', PUBLIC_URL: 'https://zhitong.example.cn' };
      expect(sentences(elsewhere)).toEqual([expect.stringContaining('PUBLIC_URL')]);
    });

    it('nor are requests unlimited there', () => {
      expect(readEnvironment({ ...local, RATE_LIMITS: 'off', DEMO: '0' }, []).rateLimits).toBe(false);
      expect(sentences({ ...local, HOST: '0.0.0.0', RATE_LIMITS: 'off' })).toEqual([
        expect.stringContaining('RATE_LIMITS'),
      ]);
    });
  });

  it('takes several brokers, also by IPv6', () => {
    expect(readEnvironment({ KAFKA_BROKERS: 'a:9092, [::1]:9093', KAFKA_PREFIX: 'trial-' }, []).kafka).toEqual({
      brokers: ['a:9092', '[::1]:9093'],
      prefix: 'trial-',
      login: undefined,
      tls: undefined,
      copies: undefined,
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

  it('says what stands on printed documents, and in which fonts', () => {
    expect(readEnvironment({}, []).printing).toMatchObject({ bulletin: '沙湾科技智库专报', type: { fonts: {} } });
    const env = {
      PRINT_BULLETIN: '乌苏科技专报',
      PRINT_REPORT: '市委书记, 市长',
      PRINT_FONTS: 'fangsong=仿宋_GB2312, fangsong=FangSong, kai=楷体_GB2312',
      PRINT_FONT_PLACES: import.meta.dirname,
    };
    expect(readEnvironment(env, []).printing).toMatchObject({
      bulletin: '乌苏科技专报',
      report: ['市委书记', '市长'],
      type: {
        fonts: { fangsong: ['仿宋_GB2312', 'FangSong'], kai: ['楷体_GB2312'] },
        fontPlaces: [import.meta.dirname],
      },
    });
    expect(
      sentences({ PRINT_FONTS: 'serif=X', PRINT_FONT_PLACES: '/nowhere', PRINT_BULLETIN: '长'.repeat(31) }),
    ).toEqual([
      expect.stringContaining('PRINT_FONT_PLACES'),
      expect.stringContaining('PRINT_BULLETIN must be at most 30'),
      expect.stringContaining("'serif=X' is not"),
    ]);
  });
});
