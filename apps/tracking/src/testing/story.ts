import { contractOf } from '@zhitong/contracts';
import type { Fact, Recorded } from '@zhitong/events';
import fc from 'fast-check';
import type { TrackedEvent } from '../domain/parts/event.js';
import { foldParts, noParts, type Parts } from '../domain/parts/parts.js';
import { briefFacts } from './brief-facts.js';
import { dossier, factsOf } from './sample-facts.js';

/** A fact that is told: under which key, by whom. */
export interface Told {
  fact: Fact;
  key: string;
  actor?: string;
}

export const told = (key: string, actor: string, ...facts: Fact[]): Told[] =>
  facts.map((fact) => ({ fact, key, actor }));

/** Facts as they stand in the log: numbered per topic and key, an hour apart. */
export function recordedAs(story: readonly Told[], start = '2026-03-02T01:00:00Z'): TrackedEvent[] {
  const seqs = new Map<string, bigint>();
  return story.map(({ fact, key, actor = 'somebody' }, n): TrackedEvent => {
    const topic = contractOf(fact.type).topic.name;
    const seq = (seqs.get(`${topic} ${key}`) ?? 0n) + 1n;
    seqs.set(`${topic} ${key}`, seq);
    const at = new Date(Date.parse(start) + n * 3_600_000);
    const event: Recorded = {
      id: `f${n}`,
      type: fact.type,
      topic,
      key,
      at,
      data: fact.data,
      actor,
      epoch: 1,
      seq,
      prev: '',
    };
    return event as TrackedEvent;
  });
}

/** Every order of the same facts that keeps each key's. */
export const interleavings = (events: readonly TrackedEvent[]): fc.Arbitrary<TrackedEvent[]> => {
  const byKey = new Map<string, TrackedEvent[]>();
  for (const event of events) {
    const key = `${event.topic} ${event.key}`;
    byKey.set(key, [...(byKey.get(key) ?? []), event]);
  }
  const queues = [...byKey.values()];
  return fc.array(fc.nat(1_000), { minLength: events.length, maxLength: events.length }).map((picks) => {
    const left = queues.map((queue) => [...queue]);
    return picks.map((pick) => {
      const open = left.filter((queue) => queue.length > 0);
      return open[pick % open.length]!.shift()!;
    });
  });
};

/** The whole life of a problem, up to the answer that its enterprise gets. */
export function wholeLife(p = 'p1', brief = 'b1', about = dossier()): Told[] {
  const f = factsOf(p, { about });
  const b = briefFacts(brief, [p]);
  const seats = [
    ['s1', 'expert-1'],
    ['s2', 'expert-2'],
  ] as const;
  return [
    ...told(p, 'enterprise-1', f.submitted()),
    ...told(p, 'clerk-1', f.accepted(), f.awaited(), f.panel()),
    ...told(`${p}-c`, 'clerk-1', f.invited('c', 'chair-1', 'chair')),
    ...seats.flatMap(([seat, expert]) => told(`${p}-${seat}`, 'clerk-1', f.invited(seat, expert))),
    ...told(`${p}-c`, 'chair-1', f.seated('c', 'chair-1')),
    ...seats.flatMap(([seat, expert]) => told(`${p}-${seat}`, expert, f.seated(seat, expert))),
    ...told(p, 'system', f.scoring()),
    ...seats.flatMap(([seat, expert]) => told(`${p}-${seat}`, expert, f.sealed(seat, expert))),
    ...told(p, 'expert', f.scored()),
    ...told(p, 'chair', f.concluded()),
    ...told(p, 'system', f.confirmed(), f.concludedIn('approved'), f.topic()),
    ...told(p, 'clerk-1', f.call()),
    ...told('bid-1', 'team', f.bid('bid-1')),
    ...told('bid-2', 'team', f.bid('bid-2')),
    ...told(p, 'clerk-1', f.callClosed(), f.evaluated()),
    ...told(p, 'system', f.awarded()),
    ...told('bid-2', 'system', f.bidReleased('bid-2')),
    ...told(p, 'clerk-1', f.started()),
    ...['m1', 'm2'].flatMap((id) => [
      ...told(p, 'team-1', f.milestone(id)),
      ...told(p, 'clerk-1', f.milestoneDecided(id)),
    ]),
    ...told(p, 'team-1', f.results()),
    ...told(p, 'clerk-1', f.topicAccepted()),
    ...told(brief, 'editor-1', b.drafted()),
    ...told(brief, 'editor-2', b.proofread()),
    ...told(brief, 'clerk-2', b.cleared()),
    ...told(brief, 'approver-1', b.approved()),
    ...told(brief, 'editor-1', b.published()),
    ...told(brief, 'leader-1', b.acknowledged('leader-1'), b.instructed('in-1', 'internal')),
    ...told(brief, 'clerk-1', b.assigned('in-1', 'owner-1')),
    ...told(brief, 'leader-1', b.instructed('in-2', 'enterprise')),
    ...told(brief, 'clerk-1', b.assigned('in-2', 'owner-2'), b.fulfilled('in-2')),
    ...told(brief, 'editor-1', b.answered()),
    ...told(p, 'system', f.answeredByIntake()),
  ];
}

/** The parts of a problem after events, in the given order. */
export const partsAfter = (problem: string, events: readonly TrackedEvent[]): Parts =>
  events
    .filter(({ data }) => data.problems.includes(problem))
    .reduce((parts, event) => foldParts(parts, problem, event), noParts);
