import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readEnvironment, type WrongEnvironment } from './environment.js';

const files = (env: NodeJS.ProcessEnv) => readEnvironment(env, []).files;
const sentences = (env: NodeJS.ProcessEnv): readonly string[] => {
  try {
    files(env);
    return [];
  } catch (error) {
    return (error as WrongEnvironment).sentences;
  }
};
const bucket = 's3://files/city?endpoint=https://s3.example.cn';

describe('where files lie', () => {
  it('is a folder beside the other data, unless another one is named', () => {
    expect(files({ DATA_DIR: '/srv/data' }).url).toBe('file:///srv/data/files');
    expect(files({ FILES_DIR: '/mnt/files' }).url).toBe('file:///mnt/files');
    expect(sentences({ FILES_DIR: '/a', FILES_URL: 'file:///b' })).toEqual([expect.stringContaining('two places')]);
  });

  it('is a bucket with its key, which may lie in files', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'zhitong-settings-'));
    writeFileSync(path.join(folder, 'secret'), 'a secret\n');
    expect(
      files({ FILES_URL: bucket, FILES_S3_KEY: 'zhitong', FILES_S3_SECRET_FILE: path.join(folder, 'secret') }),
    ).toEqual({ url: bucket, credentials: { accessKeyId: 'zhitong', secretAccessKey: 'a secret' } });
    rmSync(folder, { recursive: true });
  });

  it('is said without a mistake, or the mistakes are named', () => {
    expect(sentences({ FILES_URL: bucket })).toEqual([expect.stringContaining('FILES_S3_KEY and FILES_S3_SECRET')]);
    expect(sentences({ FILES_URL: 's3://files/city', FILES_S3_KEY: 'k', FILES_S3_SECRET: 'hidden' })).toEqual([
      expect.stringMatching(/^FILES_URL: (?!.*hidden).*endpoint/),
    ]);
  });
});
