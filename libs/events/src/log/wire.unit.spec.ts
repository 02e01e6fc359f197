import fc from 'fast-check';
import type { Recorded } from '../recorded.js';
import { decode, encode, hashOf, NotAnEvent } from './wire.js';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const recorded: fc.Arbitrary<Recorded> = fc.record(
  {
    id: text,
    type: fc.stringMatching(/^[A-Z][A-Za-z]{0,30}$/),
    topic: fc.constant('zhitong.intake.v1'),
    key: text,
    at: fc.date({ min: new Date('1990-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
    data: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown),
    actor: text,
    epoch: fc.integer({ min: 1, max: 1_000_000 }),
    seq: fc.bigInt({ min: 1n, max: BigInt(Number.MAX_SAFE_INTEGER) }),
    prev: fc.string().map(hashOf),
    cause: text,
    traceparent: text,
  },
  { requiredKeys: ['id', 'type', 'topic', 'key', 'at', 'data', 'actor', 'epoch', 'seq', 'prev'] },
);

const example: Recorded = {
  id: 'fact-1',
  type: 'ProblemAccepted',
  topic: 'zhitong.intake.v1',
  key: 'problem-1',
  at: new Date('2026-03-02T01:00:00Z'),
  data: { problems: ['problem-1'], title: '难题' },
  actor: 'clerk-1',
  epoch: 1,
  seq: 3n,
  prev: 'sha256:00',
  cause: 'fact-0',
};

describe('the text of an event', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(recorded, fc.integer({ min: 1, max: 99 }), (fact, version) => {
        expect(decode(encode(fact, 'intake', version), fact.topic)).toEqual({
          recorded: fact,
          version,
          source: 'intake',
        });
      }),
    );
  });

  it('is a CloudEvent in structured JSON mode', () => {
    expect(JSON.parse(encode(example, 'intake', 2))).toEqual({
      specversion: '1.0',
      id: 'fact-1',
      source: '/zhitong/intake',
      type: 'ProblemAccepted',
      subject: 'problem-1',
      time: '2026-03-02T01:00:00.000Z',
      datacontenttype: 'application/json',
      dataschema: 'urn:zhitong:ProblemAccepted/2',
      seq: 3,
      epoch: 1,
      prev: 'sha256:00',
      actor: 'clerk-1',
      cause: 'fact-0',
      data: { problems: ['problem-1'], title: '难题' },
    });
  });

  it('names its attributes as CloudEvents allows: lower-case letters and digits', () => {
    fc.assert(
      fc.property(recorded, (fact) => {
        for (const name of Object.keys(JSON.parse(encode(fact, 'intake', 1)) as object))
          expect(name).toMatch(/^[a-z0-9]{1,20}$/);
      }),
    );
  });

  it.each([
    ['is no JSON', 'garbage{'],
    ['is empty', ''],
    ['is another JSON', '[1, 2]'],
    ['lacks its number', encode(example, 'intake', 1).replace('"seq":3,', '')],
    ['has a number below 1', encode(example, 'intake', 1).replace('"seq":3,', '"seq":0,')],
    ['has no version in its schema', encode(example, 'intake', 1).replace('ProblemAccepted/1', 'ProblemAccepted')],
    ['is about a day that there is not', encode(example, 'intake', 1).replace('2026-03-02T', '2026-02-30T')],
    ['has a number that is none', encode(example, 'intake', 1).replace('"seq":3,', '"seq":3.5,')],
    ['is about nothing', encode(example, 'intake', 1).replace('"subject":"problem-1"', '"subject":""')],
    ['has no real time', encode(example, 'intake', 1).replace('2026-03-02T', '2026-33-02T')],
  ])('is refused when it %s', (_what, line) => {
    expect(() => decode(line, 'zhitong.intake.v1')).toThrow(NotAnEvent);
  });

  it('may name its time in another zone, as other writers do', () => {
    const line = encode(example, 'intake', 1).replace('2026-03-02T01:00:00.000Z', '2026-03-02T09:00:00+08:00');
    expect(decode(line, 'zhitong.intake.v1').recorded.at).toEqual(example.at);
  });

  it('has a hash that names its algorithm', () => {
    expect(hashOf('')).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});
