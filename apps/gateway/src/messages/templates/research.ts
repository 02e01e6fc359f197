import type { Templates } from './template.js';

/** To team leads about bids and topics. */
export const researchTemplates: Templates = {
  'bid.released': {
    zh: ['揭榜结果：{title}', '您为“{title}”提交的揭榜方案未被采用：{reason|word}。'],
    en: ['Result of your bid: {title}', 'Your bid for “{title}” was not taken: {reason|word}.'],
  },
  'topic.awarded': {
    zh: ['课题立项：{title}', '您的团队承担课题“{title}”，经费 {money} 万元，周期 {months} 个月。'],
    en: ['Topic awarded: {title}', 'Your team takes on “{title}”: {money} (10,000 yuan), {months} months.'],
  },
  'milestone.accepted': {
    zh: ['节点通过：{milestone}', '课题“{title}”的节点“{milestone}”已通过。'],
    en: ['Milestone passed: {milestone}', 'Milestone “{milestone}” of “{title}” was accepted.'],
  },
  'milestone.returned': {
    zh: ['节点退回：{milestone}', '课题“{title}”的节点“{milestone}”被退回，请在 {dueAt|time} 前重新提交。'],
    en: [
      'Milestone returned: {milestone}',
      'Milestone “{milestone}” of “{title}” came back; report again by {dueAt|time}.',
    ],
  },
  'milestone.overdue': {
    zh: ['节点逾期：{milestone}', '课题“{title}”的节点“{milestone}”应于 {dueAt|time} 前提交，现已逾期。'],
    en: ['Milestone overdue: {milestone}', 'Milestone “{milestone}” of “{title}” was due by {dueAt|time}.'],
  },
  'change.granted': {
    zh: ['变更获批：{title}', '课题“{title}”的变更申请已获批准。{reason}'],
    en: ['Change granted: {title}', 'The change of “{title}” was granted. {reason}'],
  },
  'change.refused': {
    zh: ['变更未获批：{title}', '课题“{title}”的变更申请未获批准。{reason}'],
    en: ['Change refused: {title}', 'The change of “{title}” was refused. {reason}'],
  },
  'risk.answered': {
    zh: ['风险答复：{title}', '课题“{title}”的风险提示已答复：{answer}'],
    en: ['Risk answered: {title}', 'The risk that you named for “{title}” was answered: {answer}'],
  },
  'results.returned': {
    zh: ['验收材料退回：{title}', '课题“{title}”的验收材料被退回：{reason}'],
    en: ['Results returned: {title}', 'The results of “{title}” came back: {reason}'],
  },
  'topic.accepted': {
    zh: ['课题通过验收：{title}', '课题“{title}”已按 {rows} 项指标逐行验收。'],
    en: ['Topic accepted: {title}', '“{title}” was accepted, {rows} indicators row by row.'],
  },
  'topic.terminated': {
    zh: ['课题终止：{title}', '课题“{title}”已终止：{reason|word}。'],
    en: ['Topic terminated: {title}', '“{title}” was terminated: {reason|word}.'],
  },
};
