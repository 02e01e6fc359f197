import { ProblemAccepted, type Dossier } from '@zhitong/contracts';
import type { Recorded } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import { fixedClock, serviceForTest, type TestAnswer, type TestOptions } from '@zhitong/testing';
import { dossier, newcomer, opinion, rules, sheetOf, submitter } from '../domain/review.fixture.js';
import { reviewService } from '../review.module.js';

export const clerk: Actor = { account: 'clerk-1', role: 'secretariat' };
export const approver: Actor = { account: 'approver-1', role: 'approver' };
export const firm: Actor = { account: 'firm-1', role: 'enterprise', organisation: submitter };
export const rival: Actor = { account: 'rival-1', role: 'enterprise', organisation: newcomer };
export const asExpert = (account: string): Actor => ({ account, role: 'expert' });
export const asChair = (account: string): Actor => ({ account, role: 'chair' });

const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A valid unified social credit code (GB 32100-2015) for each number. */
export function creditCode(n: number): string {
  const base = `1265420345${String(n).padStart(7, '0')}`;
  const sum = [...base].reduce((total, character, i) => total + characters.indexOf(character) * weights[i]!, 0);
  return base + characters[(31 - (sum % 31)) % 31]!;
}

/** A row of the library: each works somewhere else; every third can chair. */
export const libraryRow = (n: number, changes: object = {}) => ({
  id: `expert-${n}`,
  name: `专家${n}`,
  employer: `第${n}研究院`,
  employerCode: creditCode(n),
  title: '研究员',
  level: 'senior',
  society: 'engineering',
  disciplines: ['460'],
  chairs: n % 3 === 0,
  ...changes,
});

export interface SeatSeen {
  seat: string;
  expert: string;
  duty: 'member' | 'chair';
  status: string;
  sealed: number;
  reason?: string;
}
export interface PanelSeen {
  status: string;
  round: number;
  seats: SeatSeen[];
  lacking: { members: number; chair: boolean };
  scores: { pass: number; statistics: { mean: number } }[];
}

export const objection = {
  ground: 'fact',
  text: '我单位认为评审依据的运行数据与实际情况不符，请予核查。',
  evidence: '附运行记录复印件',
};
export const roomy = 20;

/** Review on a database of its own, with a library of experts, and what tests often need of it. */
export async function reviewForTest(
  experts: object[] = Array.from({ length: roomy }, (_, n) => libraryRow(n)),
  options: TestOptions = {},
) {
  const clock = fixedClock('2026-03-02T01:00:00Z');
  const review = await serviceForTest(reviewService, { clock, rules: 'standard', ...options });
  const load = async (rows: object[]) =>
    expectStatus(await review.as(clerk).post('/experts/import', { experts: rows }), 200);
  await load(experts);
  let count = 0;

  const panelOf = async (id: string) => (await review.as(clerk).get<PanelSeen>(`/panels/${id}`)).body;
  const seatsOf = async (id: string, status: string, duty?: SeatSeen['duty']) =>
    (await panelOf(id)).seats.filter((seat) => seat.status === status && (duty === undefined || seat.duty === duty));
  const holder = ({ expert, duty }: SeatSeen) => review.as(duty === 'chair' ? asChair(expert) : asExpert(expert));

  /** Intake accepted a problem. */
  const accepted = async (changes: Partial<Dossier> = {}) => {
    const key = `problem-${(count += 1)}`;
    await review.receive(ProblemAccepted({ problems: [key], dossier: dossier(changes), round: 1, checklist: [] }), {
      key,
    });
    return key;
  };
  const form = (id: string, body: object = {}) =>
    review.as(clerk).post<PanelSeen>(`/panels/${id}/formation`, { size: 3, seed: 'ab12cd34', ...body });
  const answer = (seat: SeatSeen, body: object = {}) =>
    holder(seat).post(`/seats/${seat.seat}/declaration`, { organisations: [], ...body });
  /** Everybody who is invited takes the seat, until nobody is. */
  const allAnswer = async (id: string) => {
    for (const seat of await seatsOf(id, 'invited')) expectStatus(await answer(seat), 200);
  };
  const seal = (seat: SeatSeen, total: number) => holder(seat).post(`/seats/${seat.seat}/seal`, sheetOf(total));
  const allSeal = async (id: string, totals: readonly number[]) => {
    for (const [i, seat] of (await seatsOf(id, 'accepted', 'member')).entries())
      expectStatus(await seal(seat, totals[i % totals.length]!), 200);
  };
  const scoring = async (changes: Partial<Dossier> = {}) => {
    const id = await accepted(changes);
    expectStatus(await form(id), 200);
    await allAnswer(id);
    return id;
  };
  const chairOf = async (id: string) => holder((await seatsOf(id, 'accepted', 'chair'))[0]!);
  const conclude = async (id: string) => (await chairOf(id)).post(`/panels/${id}/conclusion`, opinion);
  const concluded = async (totals: readonly number[], changes: Partial<Dossier> = {}) => {
    const id = await scoring(changes);
    await allSeal(id, totals);
    expectStatus(await conclude(id), 200);
    return id;
  };
  const types = async (key: string) => (await review.facts(key)).map(({ type }) => type);
  return {
    ...review,
    review,
    clock,
    rules,
    load,
    panelOf,
    seatsOf,
    holder,
    accepted,
    form,
    answer,
    allAnswer,
    seal,
    allSeal,
    scoring,
    chairOf,
    conclude,
    concluded,
    types,
  };
}
export type ReviewForTest = Awaited<ReturnType<typeof reviewForTest>>;

export function expectStatus<A extends TestAnswer>(answer: A, status: number): A {
  if (answer.status !== status) throw new Error(`${answer.status}, not ${status}: ${JSON.stringify(answer.body)}`);
  return answer;
}

/** As text, to look for what must not be in it. */
export const textOf = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner));
export const problemsOf = (answer: TestAnswer): string[] =>
  (answer.body.errors as { field: string; code: string }[]).map(({ field, code }) => `${field}: ${code}`);
export type Told = Recorded<any>;
