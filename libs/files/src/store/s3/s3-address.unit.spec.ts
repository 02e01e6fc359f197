import { placeIn } from '../open-store.js';
import { s3AddressOf } from './s3-address.js';
import { readS3Page } from './s3-page.js';

const urls = (address: string) => {
  const { base, bucket, prefix, region } = s3AddressOf(address);
  return [base.href, bucket.href, prefix, region];
};

describe('the address of a bucket', () => {
  it('names the bucket in the path, or before the host', () => {
    expect(urls('s3://files/city/a?endpoint=https://s3.example.cn:9000&region=cn-north-1')).toEqual([
      'https://s3.example.cn:9000/files/city/a/',
      'https://s3.example.cn:9000/files/',
      'city/a/',
      'cn-north-1',
    ]);
    expect(urls('s3://files?endpoint=https://oss.example.cn&style=host')).toEqual([
      'https://files.oss.example.cn/',
      'https://files.oss.example.cn/',
      '',
      'us-east-1',
    ]);
    expect(urls('s3://files/a?endpoint=https://example.cn/store/')[0]).toBe('https://example.cn/store/files/a/');
  });

  it('keeps its settings when a place within is meant', () => {
    const place = placeIn('s3://files/city?endpoint=https://s3.example.cn', 'intake');
    expect(urls(place)[0]).toBe('https://s3.example.cn/files/city/intake/');
    expect(placeIn('file:///srv/files', 'intake')).toBe('file:///srv/files/intake');
  });

  it.each([
    ['s3://files', 'endpoint'],
    ['s3://files?endpoint=ftp://x', 'endpoint'],
    ['s3://Files_1?endpoint=https://x.cn', 'no name of a bucket'],
    ['s3://files/a%20b?endpoint=https://x.cn', 'prefix'],
    ['s3://key:secret@files?endpoint=https://x.cn', 'holds no key'],
    ['s3://files?endpoint=https://x.cn&style=both', 'style'],
    ['s3://files?endpoint=https://x.cn&secret=1', "no 'secret'"],
  ])('is refused with a sentence: %s', (address, sentence) => {
    expect(() => s3AddressOf(address)).toThrow(sentence);
  });
});

describe('a page of a bucket’s list', () => {
  const page = (inner: string) =>
    Buffer.from(`<ListBucketResult xmlns="http://s3.example/">${inner}</ListBucketResult>`);

  it('names objects, and where the next page begins', () => {
    const one =
      '<Contents><Key>a/b</Key><LastModified>2026-03-02T08:00:00.000Z</LastModified><Size>7</Size></Contents>';
    const more = '<IsTruncated>true</IsTruncated><NextContinuationToken>t&amp;1</NextContinuationToken>';
    expect(readS3Page(page(one + more))).toEqual({
      objects: [{ key: 'a/b', bytes: 7, at: new Date('2026-03-02T08:00:00Z') }],
      next: 't&1',
    });
    expect(readS3Page(page('<IsTruncated>false</IsTruncated>'))).toEqual({ objects: [], next: undefined });
  });

  it.each(['', '<html>please sign in</html>', '<!DOCTYPE x [<!ENTITY a "b">]><ListBucketResult/>', '{}'])(
    'is not %j: a sweep must not take it for an empty bucket',
    (text) => {
      expect(() => readS3Page(Buffer.from(text))).toThrow('MalformedAnswer');
    },
  );
});
