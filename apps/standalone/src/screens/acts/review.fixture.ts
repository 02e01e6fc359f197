import type { Person } from '../browser.fixture.js';
import { byMouse } from './hands.fixture.js';

/**
 * Drawn by a seed, three who score and one in the chair.
 * @returns whom the desk shows as invited; the way to each names the account
 */
export async function formPanel(clerk: Person, title: string): Promise<{ login: string; chairs: boolean }[]> {
  const { page } = clerk;
  await clerk.goTo('/desk/panels');
  await page.getByRole('link', { name: title }).click();
  await page.getByLabel('评分专家', { exact: true }).selectOption('3');
  await clerk.button('组建并发出邀请').click();
  await clerk.told('专家组已组建，邀请已发出');
  const seats = page.getByRole('table', { name: '席位', exact: true });
  await seats.waitFor();
  const rows = await seats
    .getByRole('row')
    .filter({ has: page.getByRole('link') })
    .all();
  return Promise.all(
    rows.map(async (row) => ({
      login: (await row.getByRole('link').getAttribute('href'))!.split('/').at(-1)!,
      chairs: (await row.getByText('组长', { exact: true }).count()) > 0,
    })),
  );
}

/** Answers the invitation: no conflict anywhere. Then the packet is there. */
export async function takeSeat(expert: Person, title: string, hands = byMouse(expert)): Promise<void> {
  const { page } = expert;
  const none = page.getByRole('radio', { name: '都没有' });
  await hands.press(page.getByRole('link', { name: '去答复' }));
  await none.waitFor();
  for (const tie of await page.getByRole('radio', { name: '没有', exact: true }).all()) await hands.pick(tie);
  await hands.pick(none);
  await hands.press('声明并开卷');
  await expert.heading(title, 1);
}

/** Points for each criterion, in the order of the rubric, and for it. */
export async function fillSheet(expert: Person, points: readonly string[], hands = byMouse(expert)): Promise<void> {
  const { page } = expert;
  const scores = page.getByRole('spinbutton');
  for (const [i, value] of points.entries()) await hands.write(scores.nth(i), value);
  await hands.pick(page.getByRole('radio', { name: '建议立题' }).first());
}

export async function sealSheet(expert: Person, hands = byMouse(expert)): Promise<void> {
  await hands.press('交回评分');
  await hands.press('交回并封存');
  await expert.told('您的评分已封存');
}

export const opinion = {
  评审背景: '问题来自生产一线，企业提供了运行记录和失效样品，专家组以函评方式评审。',
  总体评价: '问题真实，需求迫切，卡点明确；指标经讨论后较为清晰，具备攻关基础。',
  存在问题: '应补充低温环境下的误报率指标，写明检出时间的判定标准。',
  结论与建议: '专家组建议立题，作为智库课题研究，补两项指标后进入任务书。',
};

/** Read once more, and given. */
export async function giveOpinion(chair: Person): Promise<void> {
  await chair.button('看一遍，再出具').press('Enter');
  await chair.button('出具专家组意见').press('Enter');
  await chair.page.getByRole('link', { name: '打印签字表' }).waitFor();
}
