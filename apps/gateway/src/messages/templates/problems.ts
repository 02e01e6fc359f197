import type { Templates } from './template.js';

/** To enterprises about their problems, and to experts about a review. */
export const problemTemplates: Templates = {
  'problem.entered': {
    zh: ['请确认代录的问题：{number}', '秘书处已为贵单位录入“{title}”（{number}）。请核对内容并确认。'],
    en: [
      'Please confirm: {number}',
      'The secretariat entered “{title}” ({number}) for you. Please check and confirm it.',
    ],
  },
  'problem.submitted': {
    zh: ['已受理登记：{number}', '“{title}”已登记，受理编号 {number}。形式审查将于 {checkBy|time} 前完成。'],
    en: [
      'Registered: {number}',
      '“{title}” is registered as {number}. The formal check will be done by {checkBy|time}.',
    ],
  },
  'problem.returned': {
    zh: ['请补正：{number}', '“{title}”（{number}）需要补正，请在 {dueAt|time} 前修改后重新提交。'],
    en: ['Please correct: {number}', '“{title}” ({number}) needs corrections; please resubmit it by {dueAt|time}.'],
  },
  'problem.overdue': {
    zh: ['补正已逾期：{number}', '“{title}”（{number}）的补正期限 {dueAt|time} 已过，请尽快处理。'],
    en: ['Correction overdue: {number}', 'The corrections of “{title}” ({number}) were due by {dueAt|time}.'],
  },
  'problem.accepted': {
    zh: ['通过形式审查：{number}', '“{title}”（{number}）已通过形式审查，进入专家评审。'],
    en: ['Formal check passed: {number}', '“{title}” ({number}) passed the formal check and goes to the experts.'],
  },
  'problem.rejected': {
    zh: ['未通过形式审查：{number}', '“{title}”（{number}）未通过形式审查。原因：{reasons}'],
    en: ['Rejected at the formal check: {number}', '“{title}” ({number}) was rejected at the formal check: {reasons}'],
  },
  'problem.corrected': {
    zh: ['内容已更正：{number}', '秘书处更正了“{title}”（{number}）的内容。理由：{reason}。原值仍可查看。'],
    en: [
      'Corrected: {number}',
      'The secretariat corrected “{title}” ({number}): {reason}. The old values stay visible.',
    ],
  },
  'problem.merged': {
    zh: [
      '问题已合并：{number}',
      '“{title}”（{number}）已与同类问题合并办理。理由：{reason}。如有异议，请在 {until|time} 前提出。',
    ],
    en: [
      'Merged: {number}',
      '“{title}” ({number}) was merged with a similar problem: {reason}. Object by {until|time}.',
    ],
  },
  'problem.absorbed': {
    zh: ['有同类问题并入：{number}', '问题 {absorbed} 已并入“{title}”（{number}），一并办理。'],
    en: ['Another problem joined: {number}', 'Problem {absorbed} was merged into “{title}” ({number}).'],
  },
  'problem.unmerged': {
    zh: ['合并已撤销：{number}', '“{title}”（{number}）恢复单独办理。理由：{reason}'],
    en: ['Merge undone: {number}', '“{title}” ({number}) is handled on its own again: {reason}'],
  },
  'problem.separated': {
    zh: ['并入的问题已分出：{number}', '并入“{title}”（{number}）的问题已分出。理由：{reason}'],
    en: ['A joined problem left: {number}', 'A problem that had joined “{title}” ({number}) left it: {reason}'],
  },
  'problem.concluded': {
    zh: ['评审结果：{number}', '“{title}”（{number}）的评审结果：{outcome|word}。'],
    en: ['Result of the review: {number}', 'Result of the review of “{title}” ({number}): {outcome|word}.'],
  },
  'problem.notice': {
    zh: ['评审结果公示：{number}', '“{title}”（{number}）的评审结果正在公示。'],
    en: ['Public notice: {number}', 'The result of the review of “{title}” ({number}) is on public notice.'],
  },
  'problem.matched': {
    zh: ['已确定攻关团队：{number}', '“{title}”（{number}）由{team}承担。'],
    en: ['A team was found: {number}', '“{title}” ({number}) will be worked on by {team}.'],
  },
  'problem.released': {
    zh: ['课题已终止：{number}', '“{title}”（{number}）的课题已终止：{reason|word}。'],
    en: ['The topic ended: {number}', 'The topic of “{title}” ({number}) ended: {reason|word}.'],
  },
  'problem.answered': {
    zh: ['回告：{number}', '关于“{title}”（{number}）：{text}'],
    en: ['What came of it: {number}', 'About “{title}” ({number}): {text}'],
  },
  'seat.invited': {
    zh: ['邀请您参加评审', '邀请您参加一次专家评审，请在 {answerBy|time} 前答复；如需回避，请在答复时说明。'],
    en: [
      'You are invited to a review',
      'Please answer the invitation to a review by {answerBy|time}, and declare conflicts there.',
    ],
  },
  'seat.replaced': {
    zh: [
      '您的评审席位已由他人接替',
      '您受邀参加的一次专家评审已改由他人承担，您无需再作答复或评分。如有疑问，请联系秘书处。',
    ],
    en: [
      'Somebody else takes your seat in a review',
      'A review that you were invited to goes on with somebody else: nothing more is asked of you. The secretariat answers questions.',
    ],
  },
  'seat.rescore': {
    zh: ['请再次评分', '您参加的一次专家评审经讨论后需要再次评分，请阅读第一轮意见，并在 {dueAt|time} 前提交。'],
    en: [
      'Please score once more',
      'After the discussion of a review that you take part in, everybody scores once more: please read the first round and submit yours by {dueAt|time}.',
    ],
  },
  'seat.remind-answer': {
    zh: [
      '请答复评审邀请（提醒）',
      '邀请您参加的一次专家评审还在等您答复，请在 {answerBy|time} 前答复；不便参加也请告知。',
    ],
    en: [
      'Please answer an invitation (a reminder)',
      'A review that you were invited to waits for your answer: please give it by {answerBy|time}, also if you cannot come.',
    ],
  },
  'seat.remind-score': {
    zh: ['请交回评分（提醒）', '您参加的一次专家评审还在等您的评分，请在 {dueAt|time} 前交回。'],
    en: [
      'Please hand in your scores (a reminder)',
      'A review that you take part in waits for your scores: please hand them in by {dueAt|time}.',
    ],
  },
  'seat.cancelled': {
    zh: ['一次评审已中止', '您受邀参加的一次专家评审已中止，您无需再作答复或评分。感谢您的支持。'],
    en: [
      'A review was cancelled',
      'A review that you were invited to was cancelled: nothing more is asked of you. Thank you.',
    ],
  },
  'objection.decided': {
    zh: ['异议处理结果', '您对“{title}”评审结果提出的异议已处理：{result|word}。理由：{reason}'],
    en: [
      'Your objection was decided',
      'Your objection to the review of “{title}” was decided: {result|word}. {reason}',
    ],
  },
};
