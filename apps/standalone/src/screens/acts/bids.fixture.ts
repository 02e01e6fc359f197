import type { Person } from '../browser.fixture.js';

/** The call stands on what the enterprise wrote; a clerk says what is to be reached. */
export async function publishCall(clerk: Person, title: string, goal: string): Promise<void> {
  const { page } = clerk;
  await clerk.goTo('/desk/topics');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('link', { name: '去发榜' }).click();
  await page.getByLabel('攻关目标').fill(goal);
  await clerk.button('发榜').click();
  await clerk.told('截止前不显示有几家');
}

/** Opens a call from the list, and begins a bid. */
export async function beginBid(team: Person): Promise<void> {
  await team.page.getByRole('link', { name: '看榜单' }).click();
  await team.button('开始写揭榜方案').click();
  await team.heading('逐项响应');
}

/** Part 1: a promise for each indicator, in the order of the call. */
export async function promise(team: Person, promised: readonly string[]): Promise<void> {
  const { page } = team;
  for (const [i, value] of promised.entries()) {
    await page
      .getByLabel(/^承诺值/)
      .nth(i)
      .fill(value);
    await page.getByLabel('怎样达到').nth(i).fill('低温电池与超声计量，冬季现场连续试验');
  }
  await team.told('达到目标');
  await team.button('存好，进第 2 部分').click();
  await team.heading('方案、进度与资金');
}

/** Part 2: one milestone with all of the money. */
export const writePlan = (team: Person): Promise<void> =>
  team.fill({
    总体方案: '以低温锂电和超声计量重做采集端，先在三处机井试装，再推广到渠口。',
    '完成时间（月）': '12',
    '申请资金（万元）': '60',
    里程碑名称: '样机与现场验证',
    交付物: '样机十套与第三方检测报告',
    完成月份: '6',
    '拨付资金（万元）': '60',
  });

/** Part 3: who does it. */
export async function namePeople(team: Person): Promise<void> {
  await team.button('存好，进第 3 部分').click();
  await team.button('加一位成员').click();
  await team.fill({ 姓名: '示例成员', 职称或职务: '研究员', 承担的工作: '总体设计' });
  await team.button('存好，去检查').click();
  await team.told('已填完整');
}

export async function sealBid(team: Person): Promise<void> {
  await team.button('提交并封存').click();
  await team.told('已封存');
}

export async function closeCall(clerk: Person, id: string): Promise<void> {
  await clerk.goTo(`/desk/topics/${id}`);
  await clerk.button('现在截止').click();
  await clerk.page.getByRole('dialog').getByRole('button', { name: '现在截止' }).click();
  await clerk.told(/逐项达到企业提出的 \d 项指标/);
}

/** Three evaluators give each bid its points; the first bid gets the better ones. The notice ends at once here. */
export async function evaluate(clerk: Person): Promise<void> {
  const { page } = clerk;
  for (let nth = 1; nth <= 3; nth += 1) {
    await page.getByRole('link', { name: '录入专家评分' }).click();
    await page.getByLabel('评榜专家').selectOption({ index: nth * 3 });
    const fields = await page.getByLabel(/（0–\d+）$/).all();
    for (const [i, field] of fields.entries()) await field.fill(i < 4 ? ['32', '22', '17', '18'][i]! : '15');
    await clerk.button('存好评分').click();
    await clerk.told(`已录 ${nth} 位`);
  }
  await clerk.button('得出评榜结论').click();
  await page.getByRole('dialog').getByRole('button', { name: '得出评榜结论' }).press('Enter');
  await clerk.toldInTime(new URL(page.url()).pathname, '待启动');
}
