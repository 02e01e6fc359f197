import { messages } from '../../../i18n/index.js';

/** The result of a review, and objecting to it. */
export const reviewTexts = messages({
  title: ['评审结果', 'The result of the review'],
  outcome: ['专家组结论：{outcome}', 'The panel’s conclusion: {outcome}'],
  notice: ['公示到', 'On public notice until'],
  opinion: ['看专家组意见', 'Read the opinion of the panel'],
  object: ['对结果提出异议', 'Object to the result'],
  own: ['您提出的异议', 'Your objections'],
  open: ['待处理', 'Open'],
  openMore: [
    '由没有参加评审的人处理；有了决定会发消息告诉您。',
    'Decided by somebody who had no part in the review; a message tells you.',
  ],
  upheld: ['成立，重新评审', 'Upheld: it is reviewed anew'],
  dismissed: ['不成立', 'Dismissed'],
  settled: ['随另一异议了结', 'Settled by another one'],
  at: ['{when} 提出', 'raised {when}'],

  formTitle: ['对评审结果提出异议', 'Object to the result of a review'],
  formLine: [
    '以“{who}”的名义提出，须写明事实并附证据；不受理匿名异议。',
    'Raised in the name of “{who}”, with facts and evidence; none is taken without a name.',
  ],
  crumb: ['我的问题', 'My problems'],
  ground: ['理由', 'Ground'],
  text: ['异议内容', 'What you object to'],
  textHint: ['哪一处不对，事实是什么', 'What is wrong, and what the facts are'],
  evidence: ['证据', 'Evidence'],
  evidenceHint: [
    '列出证据的名称、编号、出处，说明能证明什么',
    'Name it, with number and source, and say what it shows',
  ],
  files: ['证据文件', 'Files of evidence'],
  filesHint: [
    '检测报告、照片、来往文件等，最多 10 个；只有您和处理人看得到',
    'Test reports, photographs, letters: 10 at most; read by you and by who decides alone',
  ],
  waits: ['文件还在上传，传完即提出。', 'Files are still on their way; it is raised once they are there.'],
  groundMissing: ['请选择理由', 'choose a ground'],
  then: [
    '提出后公示暂不结束，由没有参加评审的人核查；决定和理由会告诉您。内容只有处理人看得到。',
    'The notice does not end meanwhile. Somebody who had no part in the review looks into it, and you are told the decision and why. Only they read it.',
  ],
  send: ['提出异议', 'Object'],
  sent: ['异议已提出。有了决定会发消息告诉您。', 'The objection is raised. A message tells you the decision.'],
  toProblem: ['回到这个问题', 'Back to the problem'],
  toStart: ['回到首页', 'To the first page'],
});
