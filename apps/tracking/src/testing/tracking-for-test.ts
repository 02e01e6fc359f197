import { createHash } from 'node:crypto';
import type { Fact } from '@zhitong/events';
import type { Actor, Role } from '@zhitong/identity';
import { eventually, fixedClock, ForeignFacts, serviceForTest } from '@zhitong/testing';
import { trackingService } from '../tracking.module.js';
import { firm, rivalFirm, teamFirm, thirdFirm } from './sample-facts.js';
import type { Told } from './story.js';

const of = (role: Role, account: string, organisation?: Actor['organisation']): Actor => ({
  account,
  role,
  ...(organisation ? { organisation } : {}),
});

export const clerk = of('secretariat', 'clerk-1');
export const auditor = of('auditor', 'auditor-1');
export const administrator = of('administrator', 'admin-1');
export const editor = of('editor', 'editor-2');
export const author = of('editor', 'editor-1');
export const approver = of('approver', 'approver-1');
export const enterprise = of('enterprise', 'enterprise-1', firm);
export const colleague = of('enterprise', 'enterprise-1b', firm);
export const rival = of('enterprise', 'enterprise-2', rivalFirm);
export const team = of('team', 'team-1', teamFirm);
export const stranger = of('team', 'team-3', { id: 'org-8', name: '另一所', creditCode: '91310115MA1G4L1WXX' });
export const third = of('enterprise', 'enterprise-3', thirdFirm);
export const leader = of('leader', 'leader-1');
export const otherLeader = of('leader', 'leader-2');
export const expert = of('expert', 'expert-1');
export const otherExpert = of('expert', 'expert-2');

export interface ToldStanding {
  state: string;
  waits: { kind: string; role?: string; account?: string; due?: string }[];
}
export interface ToldFact {
  id: string;
  type: string;
  at: string;
  service: string;
  actor: string;
  cause?: string;
  seq: number;
}
export interface ToldTask {
  kind: string;
  due?: string;
  problem?: string;
  subject?: string;
  title?: string;
}

/** Ids that say nothing of what else was recorded, as in production; the same in every run. */
function factIds() {
  const counts = new Map<string, number>();
  return (key: string, { type }: Fact, at: Date) => {
    const about = JSON.stringify([key, type, at]);
    const count = (counts.get(about) ?? 0) + 1;
    counts.set(about, count);
    return `fact-${createHash('sha256').update(`${about} ${count}`).digest('hex').slice(0, 20)}`;
  };
}

/** Tracking on a database of its own, and a way to let facts of other services arrive. */
export async function trackingForTest() {
  const clock = fixedClock('2026-03-02T01:00:00Z');
  const tracking = await serviceForTest(trackingService, { clock });
  await eventually(() => tracking.service.engine.groups.size === 3);
  const services = new ForeignFacts(tracking.log, () => clock.now());
  const ids = factIds();
  const record = ({ fact, key, actor }: Told) =>
    services.append(fact, { key, id: ids(key, fact, clock.now()), ...(actor === undefined ? {} : { actor }) });
  /** Facts come to be one after the other, an hour apart; resolves when all have arrived. */
  const tell = async (...story: Told[]) => {
    for (const one of story) {
      clock.advance({ hours: 1 });
      await record(one);
    }
    await tracking.settled();
  };
  /** Facts that nobody outside may know of come to be beside the others: the clock of what is told stands still. */
  const hide = async (...story: Told[]) => {
    for (const one of story) await record(one);
    await tracking.settled();
  };
  const standing = async (problem: string, as: Actor = clerk) =>
    (await tracking.as(as).get<ToldStanding>(`/problems/${problem}`)).body;
  const timeline = async (problem: string, as: Actor = clerk) =>
    (await tracking.as(as).get<{ items: ToldFact[] }>(`/problems/${problem}/timeline`)).body.items;
  const tasks = async (as: Actor) => (await tracking.as(as).get<{ items: ToldTask[] }>('/tasks')).body.items;
  return { tracking, clock, tell, hide, standing, timeline, tasks };
}
export type TrackingForTest = Awaited<ReturnType<typeof trackingForTest>>;
