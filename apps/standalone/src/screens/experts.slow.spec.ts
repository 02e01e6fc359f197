import { chooseList, importList, listOf, reviewers, tryList } from './acts/experts.fixture.js';
import { openScreens, type Person, type Screens } from './browser.fixture.js';
import { describeInChromium } from './chromium.fixture.js';

const [first, ...others] = reviewers;
const list = listOf(others);

describeInChromium('the library of experts', () => {
  let screens: Screens;
  let clerk: Person;

  beforeAll(async () => {
    screens = await openScreens();
    clerk = await screens.signedIn('clerk');
    await told('今天没有要审的');
  });
  afterAll(() => screens.close());

  const told = (text: string) => clerk.told(text);
  const press = (name: string) => clerk.page.getByRole('button', { name, exact: true }).click();
  const choose = (text: string) => chooseList(clerk, text);

  it('is empty at first, and takes a list from a file: at first a trial that names rows and fields', async () => {
    await clerk.goTo('/desk/experts');
    await told('库里还没有专家');
    expect(await clerk.flaws()).toEqual([]);
    await clerk.page.getByRole('link', { name: '从文件导入' }).click();
    await press('试读');
    await told('请先选一个文件');

    await choose(list.replace('正高', '很高').replace(others[1]!.organisation!.creditCode, '91350100M000100Y4Z'));
    await press('试读');
    await told('2 行有误');
    await told('职称级别“很高”');
    await told('有误的行改好后再试读');
    expect(await clerk.flawsEverywhere('a list with wrong rows, before it is read')).toEqual([]);

    await choose(list.replace('正高', '很高'));
    await press('试读');
    await told('1 行有误');
    expect(await clerk.flaws()).toEqual([]);
    await tryList(clerk, others);
    expect(await clerk.flaws()).toEqual([]);
    await importList(clerk, others);
    await told(`${others.length} 位，按姓名排列`);
    expect(await clerk.flawsEverywhere('the library')).toEqual([]);
  });

  it('is narrowed down by society, discipline, employer and words; the conditions live in the address', async () => {
    await clerk.page.getByRole('link', { name: /^农学会/ }).click();
    await clerk.page.waitForURL(/society=agriculture/);
    await clerk.page.getByLabel('学科', { exact: true }).selectOption('460');
    await told('没有符合这些条件的专家');
    expect(await clerk.flaws()).toEqual([]);
    await clerk.page.getByRole('link', { name: '清除条件' }).click();
    await clerk.page.getByRole('searchbox').fill(others[2]!.name);
    await clerk.page.getByRole('searchbox').press('Enter');
    await told('1 位，按姓名排列');
  });

  it('takes one expert; what is missing is said at the fields', async () => {
    await clerk.goTo('/desk/experts/new');
    await press('入库');
    await told('处要改');
    expect(await clerk.page.evaluate('document.activeElement.className')).toBe('error-summary');
    expect(await clerk.flawsEverywhere('a new expert')).toEqual([]);
    const fill = (label: string, value: string) => clerk.page.getByLabel(label, { exact: true }).fill(value);
    // Found by name, and taken by a click; who has no account yet is invited.
    await fill('专家账号', '没有这个人');
    await told('没有这样的专家账号');
    await press('没有账号，发邀请');
    const dialog = clerk.page.getByRole('dialog');
    await dialog.getByRole('button', { name: '发出邀请' }).click();
    await told('姓名应为 2–30 个字');
    expect(await clerk.flaws()).toEqual([]);
    await dialog.getByLabel('姓名').fill('马新专家');
    await dialog.getByLabel('邮箱').fill('new-expert@example.com');
    await dialog.getByRole('button', { name: '发出邀请' }).click();
    await told('已向马新专家（new-expert@example.com）发出邀请');
    expect(await clerk.flaws()).toEqual([]);
    await clerk.page.keyboard.press('Escape');
    await fill('专家账号', first!.name);
    await clerk.page.getByRole('button', { name: new RegExp(`^${first!.name}（`) }).click();
    await told(`已选：${first!.name}`);
    expect(await clerk.page.getByLabel('专家账号', { exact: true }).inputValue()).toBe(first!.id);
    expect(await clerk.page.getByLabel('专家姓名', { exact: true }).inputValue()).toBe(first!.name);
    await fill('工作单位', others[0]!.organisation!.name);
    await clerk.page.getByLabel('专门学会').focus();
    expect(await clerk.page.getByLabel('统一社会信用代码').inputValue()).toBe(others[0]!.organisation!.creditCode);
    await fill('职称', '教授');
    await clerk.page.getByLabel('职称级别').selectOption('senior');
    await clerk.page.getByLabel('专门学会').selectOption('agriculture');
    await fill('学科', '210 416');
    await clerk.page.getByLabel('可以担任专家组组长').check();
    await press('入库');
    await told(`${first!.name}已入库`);
    await told('没有登记利益关系');
  });

  it('keeps ties with firm, kind and dates; and shows payment data only when asked, for they are recorded', async () => {
    await clerk.page.getByRole('link', { name: '修改', exact: true }).click();
    await press('加一条利益关系');
    await clerk.page.getByLabel('单位', { exact: true }).fill('沙湾润禾农业有限公司');
    await clerk.page.getByLabel('统一社会信用代码').nth(1).fill('91654203M00010006G');
    await clerk.page.getByLabel('关系', { exact: true }).selectOption('shareholding');
    await clerk.page.getByLabel(/^自/).fill('2021-03-01');
    expect(await clerk.flaws()).toEqual([]);
    await press('存好修改');
    await told('的信息已修改');
    await told('2021-03-01');
    await told('持股');

    await press('查看');
    await told('还没有登记');
    await press('登记');
    await press('存好收款信息');
    await told('处要改');
    const fill = (label: string, value: string) => clerk.page.getByLabel(label, { exact: true }).fill(value);
    await fill('公民身份号码', '11010519491231002X');
    await fill('开户银行', '中国农业银行沙湾市支行');
    await fill('银行账号', '6222020200112233445');
    await clerk.page.getByLabel('计税类别').selectOption('labour');
    await clerk.page.getByLabel('劳务费标准').selectOption('senior');
    await press('存好收款信息');
    await told('收款信息已存好');
    await told('6222020200112233445');
    expect(await clerk.flaws()).toEqual([]);
    await press('收起收款信息');
    expect(await clerk.page.getByText('6222020200112233445').count()).toBe(0);
    expect(await clerk.flawsEverywhere('an expert')).toEqual([]);
  });
});
