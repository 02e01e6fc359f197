import { murmur2, partitionOf } from './partition.js';

/**
 * Computed with org.apache.kafka.common.utils.Utils of kafka-clients 4.4.0: key, murmur2 as unsigned number, and
 * the partition of twelve that the Java client's default partitioner chooses.
 */
const chosenByJava: readonly [string, number, number][] = [
  ['', 275646681, 9],
  ['a', 2731586172, 4],
  ['ab', 316155434, 2],
  ['abc', 479470107, 3],
  ['21', 3321034988, 0],
  ['foobar', 3504634814, 6],
  ['a-little-bit-long-string', 3308985760, 8],
  ['a-little-bit-longer-string', 2808662467, 11],
  ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', 4236069325, 5],
  ['problem-01JQ', 1035301927, 7],
  ['panel-1', 4238011003, 11],
  ['难题-一', 3966679787, 3],
  ['瓶颈🚧x', 20006814, 6],
  ['seat-ü', 799492637, 5],
];

describe('the partition of a key', () => {
  it.each(chosenByJava)("is the one that other Kafka clients choose for '%s'", (key, hash, partition) => {
    expect(murmur2(key)).toBe(hash);
    expect(partitionOf(key, 12)).toBe(partition);
  });

  it('spreads keys over all partitions', () => {
    const counts = new Array<number>(12).fill(0);
    for (let n = 0; n < 12_000; n += 1) counts[partitionOf(`problem-${n}`, 12)]! += 1;
    expect(Math.min(...counts)).toBeGreaterThan(800);
    expect(Math.max(...counts)).toBeLessThan(1_200);
  });
});
