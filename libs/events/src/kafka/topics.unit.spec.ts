import type { Admin } from './client.js';
import { lackingCopies } from './topics.js';

const partition = (replicas: number[], isr: number[]) => ({ replicas, isr });
const admin = (partitions: object[]) =>
  ({
    fetchTopicMetadata: ({ topics }: { topics: string[] }) =>
      Promise.resolve({ topics: topics.map((name) => ({ name, partitions })) }),
  }) as unknown as Admin;

describe('copies that are missing', () => {
  it('are those of brokers that are away or have yet to catch up, by partition', async () => {
    const all = [partition([1, 2, 3], [2, 1, 3]), partition([1], [1])];
    expect(await lackingCopies(admin(all), ['a', 'b'])).toBe(0);
    const some = [partition([1, 2, 3], [2, 3]), partition([2, 3, 1], [2]), partition([3, 1, 2], [3, 2, 1])];
    expect(await lackingCopies(admin(some), ['a', 'b'])).toBe(4);
  });
});
