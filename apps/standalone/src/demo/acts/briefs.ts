import type { Cast } from '../cast.js';
import { until } from '../client.js';

interface Evidence {
  id: string;
  kind: string;
}
export interface Brief {
  id: string;
  status: string;
  numberText?: string;
  instructions: { id: string; tasks: { id: string }[] }[];
}

/** What the brief is about: one problem, or several. */
export interface Matter {
  problem: string;
  title: string;
}

const evidenceOf = (cast: Cast, problem: string, kind: string) =>
  until(`${kind} of ${problem} to be evidence`, async () =>
    (await cast.editor().get<Evidence[]>(`/api/briefs/matters/${problem}/evidence`)).find(
      (evidence) => evidence.kind === kind,
    ),
  );

/** From the manuscript to its publication, with a return on the way. */
export async function publishBrief(
  cast: Cast,
  matters: readonly Matter[],
  basis: 'research' | 'review',
  urgent = false,
): Promise<Brief> {
  const kind = basis === 'research' ? 'TopicAccepted' : 'ReviewConfirmed';
  const statements = [];
  for (const { problem, title } of matters) {
    const { id } = await evidenceOf(cast, problem, kind);
    statements.push({
      text:
        basis === 'research'
          ? `“${title.slice(0, 20)}”各项指标已逐行验收。`
          : `“${title.slice(0, 20)}”经专家评审通过。`,
      evidence: [id],
    });
  }
  const manuscript = {
    title: `关于${matters[0]!.title.slice(0, 24)}${matters.length > 1 ? '等' : ''}攻关情况的专报`,
    body: `一、问题。企业反映，${matters.map(({ title }) => title).join('、')}长期制约生产。二、原因。关键装备与工艺依赖进口，本地工况数据缺乏。三、建议。建议有关部门支持首批应用，并在全市推广。`,
    statements,
  };
  const { id } = await cast.editor().post<Brief>('/api/briefs/briefs', {
    ...manuscript,
    problems: matters.map(({ problem }) => problem),
    basis,
    urgent,
  });
  await cast
    .secondEditor()
    .post(`/api/briefs/briefs/${id}/proofreading`, { passed: false, reason: '请在建议部分写明牵头部门' });
  await cast.editor().post(`/api/briefs/briefs/${id}/revision`, {
    ...manuscript,
    body: `${manuscript.body}建议由市水利、农业农村部门牵头。`,
  });
  await cast.secondEditor().post(`/api/briefs/briefs/${id}/proofreading`, { passed: true });
  await cast.secondClerk().post(`/api/briefs/briefs/${id}/clearance`, { passed: true, note: '未发现涉密内容' });
  await cast.approver().post(`/api/briefs/briefs/${id}/sign-off`, { passed: true });
  return cast
    .editor()
    .post<Brief>(`/api/briefs/briefs/${id}/publication`, { recipients: ['leader-1', 'leader-2', 'leader-3'] });
}

/** Leaders read; one instructs, another's paper note is recorded; a task is carried out. */
export async function actOnBrief(cast: Cast, id: string): Promise<void> {
  for (const nth of [1, 2, 3] as const) {
    await cast.leader(nth).get(`/api/briefs/briefs/${id}`);
    await cast.leader(nth).post(`/api/briefs/briefs/${id}/acknowledgement`);
  }
  await cast.leader(1).post(`/api/briefs/briefs/${id}/instructions`, {
    text: '请水利局商农业农村局研究，先行在老灌区应用。',
    rank: '市委书记',
    audience: 'enterprise',
  });
  const { id: scan } = await cast.clerk().post<{
    id: string;
  }>(`/api/briefs/briefs/${id}/attachments?name=${encodeURIComponent('批示件.txt')}`, Buffer.from('已阅，请科协跟踪。'));
  const { instructions } = await cast.clerk().post<Brief>(`/api/briefs/briefs/${id}/instructions`, {
    text: '已阅，请科协跟踪。',
    rank: '市长',
    audience: 'internal',
    leader: 'leader-2',
    scan,
  });
  const assigned = await cast
    .clerk()
    .post<Brief>(`/api/briefs/briefs/${id}/instructions/${instructions[0]!.id}/tasks`, {
      owner: 'clerk-2',
      what: '商水利局列入下年度改造计划',
      dueAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
    });
  const task = assigned.instructions[0]!.tasks[0]!.id;
  await cast.secondClerk().post(`/api/briefs/briefs/${id}/tasks/${task}/fulfilment`, {
    result: '已列入下年度改造计划，首批两万亩（示例）。',
  });
}

/** The enterprises hear what came of it. */
export const answerEnterprises = (cast: Cast, id: string, matters: readonly Matter[]): Promise<unknown> =>
  cast.editor().post(`/api/briefs/briefs/${id}/feedback`, {
    answers: matters.map(({ problem }) => ({
      problem,
      text: '市领导已作批示，首批应用列入下年度计划，贵单位可参加；技术资料可向秘书处索取。',
    })),
  });
