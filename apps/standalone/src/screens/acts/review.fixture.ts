import type { Person } from '../browser.fixture.js';

/** Drawn by a seed, three who score and one in the chair. */
export async function formPanel(clerk: Person, title: string): Promise<void> {
  const { page } = clerk;
  await clerk.goTo('/desk/panels');
  await page.getByRole('link', { name: title }).click();
  await page.getByLabel('评分专家', { exact: true }).selectOption('3');
  await clerk.button('组建并发出邀请').click();
  await clerk.told('专家组已组建，邀请已发出');
}

/** Answers the invitation: no conflict anywhere. */
export async function takeSeat(expert: Person): Promise<void> {
  const { page } = expert;
  await page.getByRole('link', { name: '去答复' }).click();
  await page.getByRole('radio', { name: '都没有' }).check();
  for (const none of await page.getByRole('radio', { name: '没有', exact: true }).all()) await none.check();
  await page.getByRole('button', { name: /^声明并/ }).click();
}

/** Points for each criterion, in the order of the rubric, and for it. */
export async function fillSheet({ page }: Person, points: readonly string[]): Promise<void> {
  const scores = await page.getByRole('spinbutton').all();
  for (const [i, value] of points.entries()) await scores[i]!.fill(value);
  await page.getByRole('radio', { name: '建议立题', exact: false }).first().check();
}

export async function sealSheet(expert: Person): Promise<void> {
  await expert.button('交回评分').click();
  await expert.button('交回并封存').click();
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
