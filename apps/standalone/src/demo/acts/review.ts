import type { Cast } from '../cast.js';
import { Unexpected, until } from '../client.js';

interface Seat {
  seat: string;
  expert: string;
  duty: 'member' | 'chair';
  status: string;
}
interface Panel {
  status: string;
  round: number;
  seats: Seat[];
  mustDiscuss?: boolean;
}

const rubric = { genuineness: 25, choke: 20, pull: 20, indicators: 15, feasibility: 15, local: 5 };

/** A sheet whose points are that share of what each criterion can have. */
const sheet = (share: number, recommends: boolean) => ({
  criteria: Object.fromEntries(
    Object.entries(rubric).map(([criterion, points]) => [criterion, Math.round(points * share * 2) / 2]),
  ),
  comments: Object.fromEntries(
    Object.keys(rubric).map((criterion) => [criterion, share < 0.4 ? '依据不足，未见本地工况数据' : '']),
  ),
  recommends,
});

const panelOf = (cast: Cast, id: string) => cast.clerk().get<Panel>(`/api/review/panels/${id}`);
const waiting = (panel: Panel) => panel.seats.filter(({ status }) => status === 'invited');
const taken = (panel: Panel, duty: Seat['duty']) =>
  panel.seats.filter((seat) => seat.duty === duty && seat.status === 'accepted');

/** Forms a panel and lets everybody answer. With `conflict`, the first invited member declares one and is replaced. */
export async function formPanel(cast: Cast, id: string, conflict?: string): Promise<void> {
  await until(
    `review to wait for a panel for ${id}`,
    async () => (await cast.clerk().look<Panel>(`/api/review/panels/${id}`))?.status === 'awaited',
  );
  if (conflict !== undefined) {
    const candidates = await cast.clerk().get<{ conflicts: unknown[] }[]>(`/api/review/panels/${id}/candidates`);
    if (!candidates.some(({ conflicts }) => conflicts.length > 0))
      throw new Unexpected('the paid adviser of the enterprise was not found as a conflict');
  }
  let panel = await cast.clerk().post<Panel>(`/api/review/panels/${id}/formation`, { method: 'fit', size: 3 });
  let declares = conflict;
  while (waiting(panel).length > 0) {
    for (const { seat, expert, duty } of waiting(panel)) {
      await cast.expert(expert).get(`/api/review/seats/${seat}/declaration`);
      const declared = duty === 'member' ? declares : undefined;
      if (duty === 'member') declares = undefined;
      await cast.expert(expert).post(`/api/review/seats/${seat}/declaration`, {
        organisations: [],
        ...(declared === undefined ? {} : { conflict: declared }),
      });
    }
    panel = await panelOf(cast, id);
  }
}

/** A panel of that size whose experts have all taken their seats. @returns its members, in the order of their seats */
export async function takeSeats(cast: Cast, id: string, size: number): Promise<Seat[]> {
  await until(
    `review to wait for a panel for ${id}`,
    async () => (await cast.clerk().look<Panel>(`/api/review/panels/${id}`))?.status === 'awaited',
  );
  const { seats } = await cast.clerk().post<Panel>(`/api/review/panels/${id}/formation`, { method: 'fit', size });
  for (const { seat, expert } of seats)
    await cast.expert(expert).post(`/api/review/seats/${seat}/declaration`, { organisations: [] });
  return taken(await panelOf(cast, id), 'member');
}

/** Each of these seals points of its own, in the order of the rubric; whoever gives 70 or more recommends it. */
export async function sealSheets(
  cast: Cast,
  seats: readonly Pick<Seat, 'seat' | 'expert'>[],
  points: readonly (readonly number[])[],
): Promise<void> {
  for (const [i, { seat, expert }] of seats.entries()) {
    const given = points[i]!;
    const criteria = Object.fromEntries(Object.keys(rubric).map((criterion, n) => [criterion, given[n]!]));
    const low = Object.entries(rubric).filter(([criterion, most]) => criteria[criterion]! < most * 0.4);
    await cast.expert(expert).post(`/api/review/seats/${seat}/seal`, {
      criteria,
      comments: Object.fromEntries(low.map(([criterion]) => [criterion, '没有写判定标准，验收时说不清'])),
      recommends: given.reduce((sum, one) => sum + one, 0) >= 70,
    });
  }
}

/** Everybody scores; `shares` go round among the members. With `only`, no more than that many seal. */
export async function score(cast: Cast, id: string, shares: readonly number[], only = Infinity): Promise<void> {
  const members = taken(await panelOf(cast, id), 'member');
  for (const [index, { seat, expert }] of members.slice(0, only).entries()) {
    const share = shares[index % shares.length]!;
    await cast.expert(expert).get(`/api/review/seats/${seat}/packet`);
    await cast.expert(expert).put(`/api/review/seats/${seat}/sheet`, sheet(share, share >= 0.7));
    await cast.expert(expert).post(`/api/review/seats/${seat}/seal`, sheet(share, share >= 0.7));
  }
}

const chairOf = async (cast: Cast, id: string) => cast.chair(taken(await panelOf(cast, id), 'chair')[0]!.expert);

export async function discuss(cast: Cast, id: string): Promise<void> {
  const chair = await chairOf(cast, id);
  const { mustDiscuss } = await chair.get<Panel>(`/api/review/panels/${id}`);
  if (mustDiscuss !== true) throw new Unexpected('scores that lie far apart were not noticed');
  await chair.post(`/api/review/panels/${id}/discussion`);
}

export async function conclude(cast: Cast, id: string): Promise<string> {
  const answer = await (
    await chairOf(cast, id)
  ).post<{ outcome: string }>(`/api/review/panels/${id}/conclusion`, {
    background: '问题来自生产一线，企业提供了运行记录和失效样品。',
    assessment: '问题真实，指标较为明确，具备攻关基础。',
    issues: '应补充本地工况下的长期运行数据，注意成本控制。',
    conclusion: '专家组按评分结果形成上述意见。',
  });
  return answer.outcome;
}

/** Somebody objects after the approval. @returns the objection */
export async function object(cast: Cast, id: string): Promise<string> {
  const { objection } = await cast
    .enterprise('enterprise-lvken')
    .post<{ objection: string }>(`/api/review/panels/${id}/objections`, {
      ground: 'duplicate',
      text: '我单位认为该问题与既有项目内容重复，建议核查后再行立题。',
      evidence: '附既有项目验收意见复印件（示例）',
    });
  return objection;
}

/** Somebody objects; someone who had no hand in it dismisses the objection. */
export async function objectInVain(cast: Cast, id: string): Promise<void> {
  const objection = await object(cast, id);
  await cast.approver().post(`/api/review/panels/${id}/objections/${objection}/decision`, {
    upheld: false,
    reason: '经核查，既有项目未覆盖本问题所列指标，异议不成立。',
  });
}

/** Until the public notice has passed: in the demo's rules at once. */
export const confirmed = (cast: Cast, id: string): Promise<unknown> =>
  until(`the notice of ${id} to pass`, async () => (await panelOf(cast, id)).status === 'confirmed');
export const cancelled = (cast: Cast, id: string): Promise<unknown> =>
  until(`the review of ${id} to be cancelled`, async () => (await panelOf(cast, id)).status === 'cancelled');
