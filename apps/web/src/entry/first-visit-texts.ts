import { messages } from '../i18n/index.js';

export const firstVisitTexts = messages({
  title: ['第一次来？', 'Here for the first time?'],
  what: [
    '智通把企业的“卡脖子”问题送给专家评审、团队攻关，写成专报送领导，再把结果告诉企业；每一步谁办、何时办都看得见。',
    'Zhitong takes a bottleneck problem from an enterprise to experts, to a team and to the leaders, and the answer back; who acts by when can be seen at every step.',
  ],
  enterprise: [
    '您在这里提交问题、补正、看进展、读回告。填一份约 15 分钟，随时自动保存。',
    'Here you submit problems, correct them, follow them and read the answer. One takes about 15 minutes and is saved as you write.',
  ],
  recommender: ['您在这里办理交您单位的事项。', 'Here you carry out what was given to your organisation.'],
  secretariat: [
    '您在这里做形式审查、组建专家组、发榜、验收和督办。到期的排在前面；按 ? 看快捷键。',
    'Here you check what comes in, form panels, publish calls, accept results and supervise. What is due comes first; press ? for the keys.',
  ],
  expert: [
    '您在这里答复邀请、声明回避、评分，手机上就能办。声明之后才能看到内容；分数封存到全组交齐。',
    'Here you answer invitations, declare conflicts and score, on a phone too. The content opens after the declaration; scores stay sealed until all are in.',
  ],
  chair: [
    '您在这里看谁已交、谁逾期、分歧在哪里，组织讨论，出具专家组意见。组长不评分。',
    'Here you see who is done or late and where scores differ, open the discussion and give the opinion. The chair does not score.',
  ],
  team: [
    '您在这里看榜单、揭榜、报送里程碑和验收材料。方案封存到截止。',
    'Here you see calls, bid, and report milestones and results. A bid is sealed until the closing.',
  ],
  editor: [
    '您在这里就推荐的选题写专报，每句话引上依据，送核后报送领导、回告企业。',
    'Here you write briefs about suggested topics, cite the evidence of each sentence, send them and answer the enterprises.',
  ],
  approver: ['等您审签的专报和等您决定的异议都在这里。', 'Briefs to sign and objections to decide stand here.'],
  leader: [
    '未读的专报在最前面：读完点“已阅”，或写批示、指定谁在何时办结；办结后会告诉您。',
    'Unread briefs come first: acknowledge them, or instruct and say who does what by when; you hear when it is done.',
  ],
  administrator: [
    '红色的先办：停下的事件、离线的服务。账号、权限和留痕也在这里。',
    'Red comes first: events that stopped, services that are away. Accounts, permissions and the trail are here too.',
  ],
  auditor: [
    '您在这里查看留痕、账号、权限和平台状况，不作改动。',
    'Here you read the trail, accounts, permissions and health; you change nothing.',
  ],
  sample: ['看一个填好的问题（示例）', 'See a sample problem'],
  dismiss: ['知道了', 'Understood'],
});
