import fc from 'fast-check';
import { z } from 'zod';
import { aggregate } from '../aggregate.js';
import { contract, type FactOf, type Topic } from '../contract.js';
import { decode, hashOf } from '../log/wire.js';
import type { Producer } from './producer.js';
import { WorkingCopy } from './working-copy.js';

const topic: Topic = { name: 'sums', partitions: 12, owner: 'sums', readers: [] };
const Added = contract(topic, 'added', z.object({ n: z.int() }), { summary: 'Something was added.' });
const sum = aggregate<string, number, FactOf<typeof Added>>({
  table: 'sums',
  topic,
  initial: 0,
  evolve: (total, { data }) => total + data.n,
});
let ids = 0;
const producer: Producer = {
  source: 'sums',
  epoch: 3,
  clock: { now: () => new Date('2026-03-02T01:00:00Z') },
  newId: () => `id-${(ids += 1)}`,
  contracts: new Map([[Added.type, Added]]),
};
const why = { actor: 'somebody', cause: 'request-1' };
const fresh = (loaded = { state: 0 as unknown, version: 0n, head: '' }) => new WorkingCopy(sum, 'k', loaded);
const facts = (numbers: readonly number[]) => numbers.map((n) => Added({ n }));

describe('a working copy', () => {
  it('numbers and chains its facts without gaps, however they are divided into changes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer(), { maxLength: 4 }), { maxLength: 6 }),
        fc.nat(5),
        (changes, before) => {
          const start = { state: 0 as unknown, version: BigInt(before), head: before === 0 ? '' : 'sha256:before' };
          const copy = fresh(start);
          for (const numbers of changes) copy.append(facts(numbers), why, producer);
          let { version, head } = start;
          for (const { body } of copy.facts) {
            const { recorded } = decode(body, topic.name);
            expect(recorded).toMatchObject({ seq: version + 1n, prev: head, epoch: 3, key: 'k', ...why });
            version += 1n;
            head = hashOf(body);
          }
          expect([copy.version, copy.head]).toEqual([version, head]);
          expect(copy.state).toBe(changes.flat().reduce((total, n) => total + n, 0));
          expect(copy.changed).toBe(changes.flat().length > 0);
        },
      ),
    );
  });

  it('is as if nothing had happened when a change is taken back', () => {
    const copy = fresh();
    copy.append(facts([1, 2]), why, producer);
    const { version, head, state, facts: before } = copy;
    const back = copy.checkpoint();
    copy.append(facts([3]), why, producer);
    back();
    expect(copy).toMatchObject({ version, head, state, facts: before });
  });

  it('refuses a fact whose contract its service does not publish', () => {
    const Foreign = contract(topic, 'foreign', z.object({}), { summary: 'Of somebody else.' });
    expect(() => fresh().append([Foreign({}) as never], why, producer)).toThrow('sums does not publish foreign');
  });
});
