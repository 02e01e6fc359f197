import type { Person } from '../browser.fixture.js';

/** A campaign that is open for a long time. */
export async function openCampaignAtDesk(clerk: Person, title: string): Promise<void> {
  await clerk.goTo('/desk/campaigns/new');
  await clerk.fill({
    批次名称: title,
    '开始（北京时间）': '2026-01-01T09:00',
    '截止（北京时间）': '2099-12-31T18:00',
  });
  await clerk.button(/^建立批次/).click();
  await clerk.told(`${title}”已建立`);
}

/** Vouches for an organisation that has signed up. */
export async function confirmOrganisation(clerk: Person, name: string): Promise<void> {
  await clerk.goTo('/desk/organisations');
  await clerk.page.getByRole('link', { name }).click();
  await clerk.button('确认').click();
  await clerk.told(`已确认${name}`);
}

/** All is as it should be: accepted by two keys. */
export async function acceptProblem(clerk: Person, id: string): Promise<void> {
  await clerk.goTo(`/desk/problems/${id}`);
  await clerk.heading('处理意见');
  await clerk.page.keyboard.press('0');
  await clerk.told('各项都符合');
  await clerk.page.keyboard.press('a');
  await clerk.told('已受理 SW');
}
