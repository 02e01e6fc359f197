import { dossier, newcomer } from '../review.fixture.js';
import { formsOf } from './firm-forms.js';
import { suggestionsFor } from './suggestions.js';

const found = (text: string, hidden: readonly string[] = [], changes: Parameters<typeof dossier>[0] = {}) =>
  suggestionsFor(dossier(changes), [text], hidden).map(({ kind, term }) => `${kind} ${term}`);

describe('how a firm is called for short', () => {
  it.each([
    ['沙湾润禾农业有限公司', ['润禾农业有限公司', '沙湾润禾农业', '润禾农业', '沙湾润禾', '润禾']],
    [
      '新疆天绵种业科技股份有限公司',
      ['天绵种业科技股份有限公司', '新疆天绵种业科技', '天绵种业科技', '新疆天绵', '天绵'],
    ],
    ['石河子市绿源（集团）有限公司', ['绿源']],
    ['沙湾润禾节水设备有限公司（示例）', ['润禾节水设备', '润禾节水', '沙湾润禾节水', '润禾']],
    ['乌苏节水公司', ['乌苏节水']],
    ['新疆农业科技有限公司', []],
  ])('of %s', (name, forms) => {
    expect(formsOf(name)).toEqual(expect.arrayContaining(forms));
    for (const nobody of ['农业', '沙湾', '新疆', '有限公司', '科技']) expect(formsOf(name)).not.toContain(nobody);
  });
});

describe('what could tell who asks', () => {
  it('is the firm by its short names, and those of who joined', () => {
    const text = '润禾农业在沙湾润禾的地里试过，乌苏节水也试过。';
    expect(found(text)).toEqual(['short-name 润禾农业', 'short-name 沙湾润禾', 'short-name 润禾']);
    expect(found(text, [], { joined: [{ problem: 'p2', number: 'SW2026-0013', organisation: newcomer }] })).toContain(
      'short-name 乌苏节水',
    );
  });

  it.each([
    ['采用“禾丰”牌滴头', 'brand 禾丰'],
    ['自主品牌“滴乐”已上市', 'brand 滴乐'],
    ['联系人：王建国，随时可访', 'person 王建国'],
    ['请与李经理联系', 'person 李经理'],
    ['电话 13912345678', 'phone 13912345678'],
    ['电话 139 1234 5678。', 'phone 139 1234 5678'],
    ['座机０９９３－６０１２３４５', 'phone 0993-6012345'],
    ['微信号：runhe_2020', 'phone runhe_2020'],
    ['邮箱 tech@runhe-js.com.cn', 'email tech@runhe-js.com.cn'],
    ['邮箱 tech@runhe-js.com.cn', 'web runhe-js.com.cn'],
    ['网址 www.runhe-js.com', 'web www.runhe-js.com'],
    ['厂区位于沙湾市哈拉干德工业园区', 'place 沙湾市哈拉干德工业园区'],
    ['在迎宾路12号', 'place 迎宾路12号'],
    ['在一四三团试用', 'place 一四三团'],
    ['专利 ZL202310123456.7 已授权', 'patent ZL202310123456.7'],
    ['见CN116123456B', 'patent CN116123456B'],
    ['承担过2023B02012项目', 'project 2023B02012'],
    ['项目编号：XJNY-2022-018', 'project XJNY-2022-018'],
    ['与石河子市开源机械有限公司共同试制', 'organisation 石河子市开源机械有限公司'],
  ])('is found in "%s"', (text, suggestion) => {
    expect(found(text)).toContain(suggestion);
  });

  it.each([
    '本地园区要求废水近零排放，企业负担重。',
    '国外产品在国家级开发区使用；“卡脖子”问题突出。',
    '堵塞率 15 %，200 μm，按 GB/T 17188 测定，约 3600 小时',
    '每年十月至次年三月，团队在现场试验',
    '普通邮箱不限',
  ])('is nothing in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('says how often it stands there and shows the first place; what is masked is suggested no more', () => {
    const text = '滴头由润禾农业提供，润禾负责安装，润 禾负责维护，一个灌季之后再由第三方检测。';
    expect(suggestionsFor(dossier(), [text], [])).toEqual([
      { term: '润禾农业', kind: 'short-name', times: 1, around: '滴头由润禾农业提供，润禾负责安装，润 …' },
      { term: '润禾', kind: 'short-name', times: 3, around: '滴头由润禾农业提供，润禾负责安装，…' },
    ]);
    expect(found(text, ['润禾农业'])).toEqual(['short-name 润禾']);
    expect(found(text, ['润禾'])).toEqual([]);
    expect(found('“禾丰”牌滴头', ['禾丰'])).toEqual([]);
  });

  it('does not take the mail that anybody has for a mark of the firm', () => {
    expect(found('邮箱 wang@163.com')).toEqual(['email wang@163.com']);
  });
});
