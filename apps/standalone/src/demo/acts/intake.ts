import { checklistItems } from '@zhitong/contracts';
import type { Cast } from '../cast.js';
import { until } from '../client.js';
import type { Sample } from '../sample.js';

const declarations = { noStateSecret: true, truthful: true };
const contact = (enterprise: string) => ({
  name: '联系人',
  mobile: '13900000000',
  email: `${enterprise}@demo.invalid`,
});

/** The demo's campaign: one for each run, open for a month. */
export async function openCampaign(cast: Cast): Promise<string> {
  const now = Date.now();
  const { id } = await cast.clerk().post<{ id: string }>('/api/intake/campaigns', {
    title: `沙湾市卡脖子问题征集（示例 ${new Date(now).toISOString().slice(0, 16)}）`,
    opensAt: new Date(now - 60_000).toISOString(),
    closesAt: new Date(now + 30 * 86_400_000).toISOString(),
  });
  return id;
}

export async function submit(cast: Cast, campaign: string, { enterprise, problem }: Sample): Promise<string> {
  const { id } = await cast
    .enterprise(enterprise)
    .post<{ id: string }>('/api/intake/problems', { ...problem, campaign, contact: contact(enterprise), declarations });
  return id;
}

/** Sent back because an indicator cannot be tested, and handed in again with a method. */
export async function returnAndCorrect(cast: Cast, id: string, sample: Sample): Promise<void> {
  await cast.clerk().post(`/api/intake/problems/${id}/return`, {
    reasons: [{ code: 'indicators-untestable', field: 'indicators.0.method', note: '请写明检测方法和取样数量' }],
  });
  await resubmit(cast, id, sample, '，每批取样三十个，由第三方检测');
}

export async function resubmit(
  cast: Cast,
  id: string,
  { enterprise, problem }: Sample,
  addition: string,
): Promise<void> {
  const present = await cast.enterprise(enterprise).get<{ indicators: { id: string }[] }>(`/api/intake/problems/${id}`);
  const indicators = problem.indicators.map((row, index) => ({
    ...row,
    id: present.indicators[index]!.id,
    method: index === 0 ? `${row.method}${addition}` : row.method,
  }));
  await cast
    .enterprise(enterprise)
    .post(`/api/intake/problems/${id}/resubmission`, { ...problem, indicators, declarations });
}

export async function accept(cast: Cast, id: string): Promise<void> {
  await untilMay(cast, id, 'accept');
  await cast.clerk().post(`/api/intake/problems/${id}/acceptance`, {
    checklist: checklistItems.map(({ code }) => ({ code, ok: true })),
  });
}

export const reject = (cast: Cast, id: string): Promise<unknown> =>
  cast.clerk().post(`/api/intake/problems/${id}/rejection`, {
    reasons: [{ code: 'out-of-scope', note: '不属于本批次征集范围，建议向园区主管部门反映' }],
  });

export const withdraw = (cast: Cast, id: string, { enterprise }: Sample): Promise<unknown> =>
  cast
    .enterprise(enterprise)
    .post(`/api/intake/problems/${id}/withdrawal`, { reason: '企业已另行与原厂达成技术服务协议' });

export async function merge(cast: Cast, id: string, into: string): Promise<void> {
  await untilMay(cast, id, 'merge');
  await cast.clerk().post(`/api/intake/problems/${id}/merge`, { into, reason: '同为灌区设备远程管控，合并攻关' });
}

/** Right after the first start, intake has perhaps not heard yet that the organisation is confirmed. */
const untilMay = (cast: Cast, id: string, command: string): Promise<boolean> =>
  until(`problem ${id} may be given the command ${command}`, async () => {
    const { may } = await cast.clerk().get<{ may: Record<string, unknown> }>(`/api/intake/problems/${id}`);
    return may[command] === true;
  });

export const stateOf = async (cast: Cast, id: string): Promise<string> =>
  (await cast.clerk().get<{ status: string }>(`/api/intake/problems/${id}`)).status;
