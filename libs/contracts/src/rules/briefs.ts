import { z } from 'zod';
import { choiceRule, idRule, lineRule, numberRule, rule, textRule, timeRule, showing } from './rule.js';

const yesNo = (code: string, zh: string, en: string) =>
  rule(code, { zh, en }, z.boolean(), { zh: `请选择${zh}`, en: `say: ${en}` });

export const briefTitleRule = lineRule('brief-title-length', '专报标题', 'Title of the brief', 6, 60);
export const briefSummaryRule = textRule('brief-summary-length', '摘要', 'Summary', 100, 300);
/** From this length of the body on, a summary is wanted. Characters. */
export const summaryWantedFrom = 1_000;
export const briefBodyRule = textRule('brief-body-length', '正文', 'Body', 50, 6000);
export const briefBasisRule = choiceRule('brief-basis', '依据', 'Basis', ['research', 'review']);
export const urgentRule = yesNo('urgent', '是否紧急', 'whether it is urgent');
export const statementRule = textRule('statement-length', '事实陈述', 'Statement', 4, 500);
export const evidenceIdRule = idRule('evidence-id', '依据编号', 'Evidence');
export const problemIdRule = idRule('problem-id', '问题', 'Problem');
export const passedRule = yesNo('passed', '是否通过', 'whether it passes');
export const briefReasonRule = textRule('brief-reason-length', '理由', 'Reason', 4, 1000);
export const clearanceNoteRule = textRule(
  'clearance-note-length',
  '保密审查意见',
  'Note of the confidentiality check',
  4,
  500,
);
export const recipientRule = idRule('recipient', '报送对象', 'Recipient');
export const instructionTextRule = textRule('instruction-length', '批示内容', 'Instruction', 2, 1000);
export const instructionRankRule = lineRule('instruction-rank-length', '批示人职务', 'Rank of the leader', 2, 50);
export const audienceRule = choiceRule('audience', '知悉范围', 'Audience', ['internal', 'enterprise']);
export const leaderRule = idRule('leader', '批示领导', 'Leader');
export const scanRule = showing(idRule('scan', '批示件扫描编号', 'Reference of the scan'), {
  example: 'attachment-8k2m4p6r8t0v2x4z6b8d',
});
export const taskOwnerRule = idRule('task-owner', '承办人', 'Owner of the task');
export const taskTextRule = textRule('task-length', '承办事项', 'Task', 4, 500);
export const taskDueRule = timeRule('task-due', '办结期限', 'Deadline of the task');
export const taskResultRule = textRule('task-result-length', '办理结果', 'Result', 4, 2000);
export const feedbackTextRule = textRule('feedback-length', '回告内容', 'Answer to the enterprise', 10, 2000);

/** How many phrases a leader is offered: more are no longer seen at a glance. */
export const mostPhrases = 12;
export const phraseRules = {
  version: numberRule('phrases-version', '常用语版本', 'Version of the phrases', 0, 1_000_000),
  zh: showing(lineRule('phrase-name', '按钮上的字', 'Words on the button, in Chinese', 2, 30), {
    example: '同意，抓紧推进',
  }),
  en: showing(lineRule('phrase-name-en', '按钮上的英文', 'Words on the button, in English', 2, 60), {
    example: 'Agreed, go ahead',
  }),
  text: showing(lineRule('phrase-text', '写入批示的话', 'What goes into the instruction', 2, 200), {
    example: '同意，请抓紧推进，及时报告进展。',
  }),
};
