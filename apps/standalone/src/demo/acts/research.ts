import { demoPeople } from '@zhitong/gateway/demo';
import type { Cast } from '../cast.js';
import { until } from '../client.js';
import type { Sample } from '../sample.js';

interface Topic {
  status: string;
  indicators: { id: string; target: string }[];
  award: { milestones: { id: string }[] } | null;
}

const topicOf = (cast: Cast, id: string) => cast.clerk().get<Topic>(`/api/research/topics/${id}`);
const inState = (cast: Cast, id: string, ...states: string[]) =>
  until(`the topic of ${id} to be ${states.join(' or ')}`, async () => {
    const topic = await cast.clerk().look<Topic>(`/api/research/topics/${id}`);
    return topic && states.includes(topic.status) ? topic : undefined;
  });

export async function publishCall(cast: Cast, id: string, { problem }: Sample): Promise<void> {
  await inState(cast, id, 'open', 'failed');
  await cast.clerk().post(`/api/research/topics/${id}/call`, {
    goal: `${problem.title}：达到企业提出的全部指标，并在现场连续运行验证。`,
    months: problem.months,
    money: problem.ownMoney,
    ip: problem.cooperation.ip,
    requirements: problem.cooperation.solver,
    closesAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
  });
}

/** Nobody bids: the call fails and can be published again. */
export async function failCall(cast: Cast, id: string): Promise<void> {
  await cast.clerk().post(`/api/research/topics/${id}/call/closing`);
  await inState(cast, id, 'failed');
}

/** Two teams bid, three evaluators judge, and after the notice the better one has the topic. */
export async function bidAndAward(cast: Cast, id: string, sample: Sample): Promise<void> {
  await bid(cast, id, sample);
  await cast.clerk().post(`/api/research/topics/${id}/call/closing`);
  await evaluate(cast, id);
}

const teams = [
  ['beijiang', 1],
  ['tianshan', 0.9],
] as const;

/** Two teams answer the call, indicator by indicator. */
export async function bid(cast: Cast, id: string, { problem }: Pick<Sample, 'problem'>): Promise<void> {
  const { indicators } = await topicOf(cast, id);
  for (const [team, share] of teams) {
    const money = Math.round(problem.ownMoney * share);
    const { id: bid } = await cast.team(team).post<{ id: string }>(`/api/research/topics/${id}/bids`, {
      approach: '在现场调研和失效分析的基础上完成结构优化、样机试制与连续运行试验，按指标逐项验证。',
      answers: indicators.map(({ id: indicator, target }) => ({
        indicator,
        promised: target,
        how: '样机试制后在企业现场测试',
      })),
      months: problem.months,
      money,
      milestones: [
        {
          title: '样机',
          deliverable: '样机与试验报告',
          month: Math.ceil(problem.months / 2),
          money: Math.floor(money / 2),
        },
        {
          title: '现场验证',
          deliverable: '第三方检测报告',
          month: problem.months,
          money: money - Math.floor(money / 2),
        },
      ],
    });
    await cast.team(team).post(`/api/research/bids/${bid}/submission`);
  }
}

/** Three evaluators judge; after the notice the better team has the topic. */
export async function evaluate(cast: Cast, id: string): Promise<void> {
  const { items } = await cast.clerk().get<{ items: { id: string }[] }>(`/api/research/topics/${id}/bids`);
  const evaluators = demoPeople.filter(({ roles }) => roles.includes('expert')).slice(12, 15);
  for (const { id: evaluator, organisation } of evaluators)
    await cast.clerk().put(`/api/research/topics/${id}/evaluations/${evaluator}`, {
      employer: { name: organisation!.name, creditCode: organisation!.creditCode },
      sheets: items.map(({ id: bid }, index) => ({
        bid,
        points: [
          { criterion: 'indicators', points: index === 0 ? 32 : 28 },
          { criterion: 'approach', points: index === 0 ? 22 : 19 },
          { criterion: 'team', points: 16 },
          { criterion: 'plan', points: 17 },
        ],
      })),
    });
  await cast.clerk().post(`/api/research/topics/${id}/evaluation`);
  await inState(cast, id, 'awarded');
}

export const kickOff = (cast: Cast, id: string): Promise<unknown> =>
  cast.clerk().post(`/api/research/topics/${id}/kickoff`, {
    heldAt: new Date().toISOString(),
    note: '三方到会，明确进度与分工。',
  });

/** Kick-off, milestones with evidence, measured values, the enterprise's word, acceptance row by row, an outcome. */
export async function carryOut(cast: Cast, id: string, { enterprise, measured = [] }: Sample): Promise<void> {
  await kickOff(cast, id);
  const { indicators, award } = await topicOf(cast, id);
  const lead = await leadOf(cast, id);
  for (const { id: milestone } of award!.milestones) {
    await lead.post(`/api/research/topics/${id}/milestones/${milestone}/report`, {
      summary: '已按计划完成本阶段任务，样机运行稳定。',
      evidence: ['试验报告（示例）第 1 号'],
    });
    await cast.clerk().post(`/api/research/topics/${id}/milestones/${milestone}/decision`, {
      accepted: true,
      comment: '材料齐全，同意通过。',
    });
  }
  await lead.post(`/api/research/topics/${id}/results`, {
    results: indicators.map(({ id: indicator }, index) => ({
      indicator,
      measured: measured[index]!,
      report: '第三方检测报告（示例）第 6 号',
    })),
  });
  await cast
    .enterprise(enterprise)
    .post(`/api/research/topics/${id}/comment`, { agrees: true, comment: '指标已在我单位现场验证。' });
  await cast.clerk().post(`/api/research/topics/${id}/acceptance`, { summary: '各项指标逐行对照，全部达到。' });
  await cast.clerk().post(`/api/research/topics/${id}/outcomes`, { kind: 'prototype', title: '现场样机一套（示例）' });
}

/** The team that won: the first of those who see the topic as their own. */
async function leadOf(cast: Cast, id: string) {
  for (const team of ['beijiang', 'tianshan'] as const) {
    const seen = await cast.team(team).look<{ may: Record<string, unknown> }>(`/api/research/topics/${id}`);
    if (seen && Object.entries(seen.may).some(([command, may]) => /milestone|report/.test(command) && may === true))
      return cast.team(team);
  }
  return cast.team('beijiang');
}
