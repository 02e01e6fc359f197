import type { Person } from '../browser.fixture.js';
import { Keyboard } from '../keyboard.fixture.js';

/** Begins a manuscript about a problem that the platform suggests. */
export async function beginBrief({ page }: Person, problem: string): Promise<void> {
  await page.getByRole('checkbox', { name: new RegExp(problem) }).check();
  await page.getByRole('button', { name: '就选中的 1 个问题起草' }).click();
}

/** The cursor stands in a sentence; Ctrl K leads to the evidence, and Enter cites it. */
export async function cite(editor: Person, body: string, sentence: string, evidence: string): Promise<void> {
  const { page } = editor;
  const keys = new Keyboard(editor);
  const at = body.indexOf(sentence) + Math.floor(sentence.length / 2);
  await page.getByLabel('正文', { exact: true }).focus();
  await page.evaluate(`document.activeElement.setSelectionRange(${at}, ${at})`);
  await keys.press('Control+k');
  expect(await page.evaluate('document.activeElement.id')).toBe('find-evidence');
  await page.keyboard.insertText(evidence);
  await keys.use(page.getByRole('button', { name: /^引到光标所在句/ }));
  await editor.told(`已引到：${sentence}`);
}

/** @returns the id of the brief */
export async function handInBrief(editor: Person): Promise<string> {
  await editor.told('存到服务器');
  await editor.page.getByRole('button', { name: '送核稿' }).click();
  await editor.told('待核稿');
  return new URL(editor.page.url()).pathname.split('/').at(-1)!;
}

/** What three others do with it, each at a desk of their own. */
export const checks = [
  { login: 'editor-2', result: '通过', button: '提交核稿结论', next: '待保密审查' },
  { login: 'clerk-2', result: '通过', button: '提交审查结论', next: '待审签', note: '未发现涉密内容' },
  { login: 'approver', result: '签发', button: '提交审签结论', next: '待报送' },
] as const;

export async function openBrief(person: Person, title: string): Promise<void> {
  await person.goTo('/desk/briefs');
  await person.page.getByRole('link', { name: title }).first().click();
}

export async function pass(person: Person, check: (typeof checks)[number]): Promise<void> {
  const { page } = person;
  await page.getByRole('radio', { name: check.result, exact: false }).first().check();
  if ('note' in check) await page.getByLabel('审查意见').fill(check.note);
  await page.getByRole('button', { name: check.button }).click();
  await person.told(check.next);
}

export async function sendBrief(editor: Person, id: string): Promise<void> {
  await editor.goTo(`/desk/briefs/${id}`);
  await editor.page.getByRole('checkbox', { name: /姜书记/ }).check();
  await editor.page.getByRole('button', { name: '报送给选中的 1 位' }).click();
  await editor.told('报送 1 位，已签收 0 位');
}

const readOnceMore = ({ page }: Person) => page.getByRole('dialog', { name: '再看一遍您的批示' });

/** By keys alone: a phrase, what goes on from it, who does it by when, read once more. */
export async function writeInstruction(leader: Person, text: string): Promise<void> {
  const { page } = leader;
  const keys = new Keyboard(leader);
  const field = (name: string) => page.locator(`#field-${name}`);
  await keys.use(page.getByRole('button', { name: '请……牵头，提出落实方案' }));
  // The phrase is there, and the cursor in it.
  expect(await page.evaluate('document.activeElement.id')).toBe('field-text');
  await keys.write(field('text'), text);
  await keys.write(field('rank'), '市委书记');
  await keys.to(field('owner'));
  await keys.press('ArrowDown');
  await keys.date(field('due'), 2099, 12);
  await keys.check(page.getByRole('radio', { name: '也告诉企业' }));
  await keys.use(page.getByRole('button', { name: '看一遍，再提交' }));
  await readOnceMore(leader).getByText(text).waitFor();
}

export async function giveInstruction(leader: Person): Promise<void> {
  await new Keyboard(leader).use(readOnceMore(leader).getByRole('button', { name: '提交批示' }));
  await leader.told('批示已提交');
}

export async function openObligation(clerk: Person, instruction: string): Promise<void> {
  await clerk.goTo('/desk/obligations');
  await clerk.page.getByRole('link', { name: instruction }).click();
  await clerk.button(/^登记办结/).click();
}

/** The office records what was done. */
export async function fulfil(clerk: Person, result: string): Promise<void> {
  await clerk.page.getByLabel('办理结果').fill(result);
  await clerk.confirm('登记办结');
  await clerk.told('已办结');
}

export async function answerEnterprise(clerk: Person, text: string): Promise<void> {
  await clerk.page.getByLabel(/的回告$/).fill(text);
  await clerk.page.getByRole('button', { name: '发给企业' }).click();
  await clerk.told('已回告');
}
