import { demoPeople } from '@zhitong/gateway/demo';
import type { Person } from '../browser.fixture.js';

/** Who can review, among the demo's people. */
export const reviewers = demoPeople.filter(({ roles }) => roles.includes('expert'));

const headings = '账号,姓名,工作单位,统一社会信用代码,职称,职称级别,专门学会,学科,可任组长';
const row = ({ id, name, roles, organisation }: (typeof reviewers)[number], i: number) =>
  [
    id,
    name,
    organisation!.name,
    organisation!.creditCode,
    i % 2 === 0 ? '研究员' : '副研究员',
    i % 2 === 0 ? '正高' : '副高',
    i % 3 === 0 ? '农学会' : '工程学会',
    i % 3 === 0 ? '210 416' : '460',
    roles.includes('chair') ? '是' : '否',
  ].join(',');

/** A list as a spreadsheet writes it. */
export const listOf = (people: typeof reviewers): string => [headings, ...people.map(row)].join('\r\n');

export const chooseList = ({ page }: Person, text: string): Promise<void> =>
  page.getByLabel('清单文件').setInputFiles({ name: '专家.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

/** The list is read as a trial. */
export async function tryList(clerk: Person, people: typeof reviewers): Promise<void> {
  await chooseList(clerk, listOf(people));
  await clerk.button('试读').click();
  await clerk.told(`新增 ${people.length} 位`);
}

export async function importList(clerk: Person, people: typeof reviewers): Promise<void> {
  await clerk.button(`导入 ${people.length} 位`).click();
  await clerk.told(`已导入 ${people.length} 位专家`);
}
