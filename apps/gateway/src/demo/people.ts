import type { Role } from '@zhitong/identity';

/** An account of the sample line. Organisations, codes and names are made up. */
export interface DemoPerson {
  id: string;
  name: string;
  roles: readonly Role[];
  organisation?: { id: string; name: string; creditCode: string };
}

/** Known to everybody: demo logins exist on loopback only. */
export const demoPassword = 'zhitong-demo';

const organisation = (creditCode: string, name: string) => ({ id: creditCode, name: `${name}（示例）`, creditCode });

export const demoPeople: readonly DemoPerson[] = [
  {
    id: 'enterprise-runhe',
    name: '赵明远',
    roles: ['enterprise'],
    organisation: organisation('91654223MA00DE01XE', '沙湾润禾节水设备有限公司'),
  },
  {
    id: 'enterprise-tianmian',
    name: '钱立新',
    roles: ['enterprise'],
    organisation: organisation('91654223MA00DE02XF', '沙湾天棉机械有限公司'),
  },
  {
    id: 'enterprise-lvken',
    name: '孙国栋',
    roles: ['enterprise'],
    organisation: organisation('91654223MA00DE03XG', '沙湾绿垦薯业有限公司'),
  },
  {
    id: 'enterprise-muyuan',
    name: '李慧芳',
    roles: ['enterprise'],
    organisation: organisation('91654223MA00DE04XH', '沙湾牧源乳业有限公司'),
  },
  {
    id: 'enterprise-pihua',
    name: '周志强',
    roles: ['enterprise'],
    organisation: organisation('91654223MA00DE05XJ', '乌苏啤花生物科技有限公司'),
  },
  {
    id: 'enterprise-duyuan',
    name: '吴晓燕',
    roles: ['enterprise'],
    organisation: organisation('91654223MA00DE06XK', '石河子镀源新材料有限公司'),
  },
  {
    id: 'enterprise-xingken',
    name: '郑海涛',
    roles: ['enterprise'],
    organisation: organisation('91654223MA00DE07XL', '沙湾兴垦化工有限公司'),
  },
  {
    id: 'enterprise-yunling',
    name: '王秀兰',
    roles: ['enterprise'],
    organisation: organisation('91654223MA00DE08XM', '塔城云岭医疗器械有限公司'),
  },
  {
    id: 'recommender',
    name: '郭会长',
    roles: ['recommender'],
    organisation: organisation('51654223MA00RE01XF', '沙湾市企业联合会'),
  },
  { id: 'clerk', name: '冯秘书', roles: ['secretariat'] },
  { id: 'clerk-2', name: '陈秘书', roles: ['secretariat'] },
  {
    id: 'expert-01',
    name: '褚文博',
    roles: ['expert', 'chair'],
    organisation: organisation('12650000MB00EX01XK', '示例农业大学'),
  },
  {
    id: 'expert-02',
    name: '卫建民',
    roles: ['expert'],
    organisation: organisation('12650000MB00EX02XL', '示例农垦科学院'),
  },
  {
    id: 'expert-03',
    name: '蒋玉梅',
    roles: ['expert', 'chair'],
    organisation: organisation('12650000MB00EX03XM', '示例理工大学'),
  },
  {
    id: 'expert-04',
    name: '沈德昌',
    roles: ['expert'],
    organisation: organisation('12650000MB00EX04XN', '示例水利水电研究院'),
  },
  {
    id: 'expert-05',
    name: '韩雪松',
    roles: ['expert'],
    organisation: organisation('12650000MB00EX05XP', '示例林业科学院'),
  },
  {
    id: 'expert-06',
    name: '杨思齐',
    roles: ['expert'],
    organisation: organisation('12650000MB00EX06XQ', '示例畜牧科学院'),
  },
  {
    id: 'expert-07',
    name: '朱振华',
    roles: ['expert', 'chair'],
    organisation: organisation('12650000MB00EX07XR', '示例医科大学'),
  },
  {
    id: 'expert-08',
    name: '秦晓东',
    roles: ['expert'],
    organisation: organisation('12650000MB00EX08XT', '示例机械研究所'),
  },
  {
    id: 'expert-09',
    name: '尤国安',
    roles: ['expert'],
    organisation: organisation('12650000MB00EX09XU', '示例化工研究院'),
  },
  {
    id: 'expert-10',
    name: '许丽娟',
    roles: ['expert', 'chair'],
    organisation: organisation('12650000MB00EX10X8', '示例软件研究所'),
  },
  {
    id: 'expert-11',
    name: '何向前',
    roles: ['expert'],
    organisation: organisation('12650000MB00EX11X9', '示例材料研究所'),
  },
  {
    id: 'expert-12',
    name: '吕新民',
    roles: ['expert'],
    organisation: organisation('12650000MB00EX12XA', '示例食品研究院'),
  },
  {
    id: 'expert-13',
    name: '施永康',
    roles: ['expert'],
    organisation: organisation('12650000MB00EX13XB', '示例农机推广站'),
  },
  {
    id: 'expert-14',
    name: '张雅琴',
    roles: ['expert'],
    organisation: organisation('12650000MB00EX14XC', '示例师范大学'),
  },
  {
    id: 'expert-15',
    name: '孔令辉',
    roles: ['expert'],
    organisation: organisation('12650000MB00EX15XD', '示例电力研究院'),
  },
  {
    id: 'team-beijiang',
    name: '曹一鸣',
    roles: ['team'],
    organisation: organisation('12650000MB00TE01X4', '北疆农业工程研究院'),
  },
  {
    id: 'team-tianshan',
    name: '严世杰',
    roles: ['team'],
    organisation: organisation('12650000MB00TE02X5', '天山智能装备团队'),
  },
  {
    id: 'team-lvzhou',
    name: '华春雨',
    roles: ['team'],
    organisation: organisation('12650000MB00TE03X6', '绿洲生物技术科技小院'),
  },
  { id: 'editor', name: '金编辑', roles: ['editor'] },
  { id: 'editor-2', name: '魏编辑', roles: ['editor'] },
  { id: 'approver', name: '陶主任', roles: ['approver'] },
  { id: 'leader-1', name: '姜书记', roles: ['leader'] },
  { id: 'leader-2', name: '戚市长', roles: ['leader'] },
  { id: 'leader-3', name: '谢副市长', roles: ['leader'] },
  { id: 'administrator', name: '邹管理员', roles: ['administrator'] },
  { id: 'auditor', name: '喻审计员', roles: ['auditor'] },
];
