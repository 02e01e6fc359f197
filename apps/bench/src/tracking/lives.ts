import { contractOf } from '@zhitong/contracts';
import { encode, hashOf, partitionOf, type EventLog, type Line, type Slot } from '@zhitong/events';
import { dossier, wholeLife } from '@zhitong/tracking/testing';

export const problemId = (nth: number): string => `problem-${nth}`;

/** Facts of one problem, from its submission to the answer that its enterprise gets. */
export const factsOfLife = wholeLife().length;

/** Appends whole lives of so many problems, every key's facts numbered and chained as their services do it. */
export async function appendLives(log: EventLog, problems: number): Promise<void> {
  const together = 100;
  for (let first = 0; first < problems; first += together) {
    const bySlot = new Map<string, { slot: Slot; lines: Line[] }>();
    for (let nth = first; nth < Math.min(problems, first + together); nth += 1)
      for (const { slot, line } of linesOfLife(nth)) {
        const name = `${slot.topic} ${slot.partition}`;
        const batch = bySlot.get(name) ?? { slot, lines: [] };
        batch.lines.push(line);
        bySlot.set(name, batch);
      }
    await log.append([...bySlot.values()]);
  }
}

function linesOfLife(nth: number): { slot: Slot; line: Line }[] {
  const problem = problemId(nth);
  const heads = new Map<string, { seq: bigint; prev: string }>();
  const begun = Date.parse('2026-03-02T01:00:00Z') + nth * 60_000;
  const story = wholeLife(problem, `brief-${nth}`, dossier({ number: `SW2026-${nth}` }));
  return story.map(({ fact, key: told, actor = 'somebody' }, step) => {
    const { topic, version } = contractOf(fact.type);
    // Bids of the story are called the same whatever the problem.
    const key = told.startsWith('bid-') ? `${problem}-${told}` : told;
    const name = `${topic.name} ${key}`;
    const { seq, prev } = heads.get(name) ?? { seq: 1n, prev: '' };
    const body = encode(
      {
        ...{ id: `${problem}-${step}`, type: fact.type, topic: topic.name, key, data: fact.data, actor },
        ...{ at: new Date(begun + step * 3_600_000), epoch: 1, seq, prev },
      },
      topic.owner,
      version,
    );
    heads.set(name, { seq: seq + 1n, prev: hashOf(body) });
    return { slot: { topic: topic.name, partition: partitionOf(key, topic.partitions) }, line: { key, body } };
  });
}
