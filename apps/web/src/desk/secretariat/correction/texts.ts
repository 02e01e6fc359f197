import { messages } from '../../../i18n/index.js';

export const correctionTexts = messages({
  title: ['更正', 'Correct an error'],
  line: [
    '原来的内容会保留并可查看，有关各方都会收到通知。',
    'The old values stay visible, and everybody concerned is told.',
  ],
  reason: ['更正理由', 'Reason for the correction'],
  reasonHint: ['写明错在哪里、根据什么更正。', 'Say what is wrong and on what grounds it is corrected.'],
  disciplinesHint: ['1–3 个代码，用顿号或空格分开', '1 to 3 codes with spaces between'],
  indicators: ['技术指标', 'Indicators'],
  decision: ['提交更正', 'Make the correction'],
  changed: ['改了 {n} 栏：{fields}', '{n} fields changed: {fields}', '{n} field changed: {fields}'],
  nothing: ['还没有改动。', 'Nothing is changed yet.'],
  consequence: [
    '更正立即生效，企业和正在办理的人会收到通知。',
    'It takes effect at once; the enterprise and whoever works on it are told.',
  ],
  send: ['提交更正', 'Make the correction'],
  done: ['已更正 {number}，有关各方已收到通知。', '{number} is corrected; everybody concerned has been told.'],
  conflictTitle: ['这件刚被别人改过', 'Somebody has just changed it'],
  conflict: [
    '这件刚被别人改过。写的都还在下面，请核对后再提交。',
    'Somebody has just changed it. What you wrote is still here: look again before you send it.',
  ],
  unit: ['万元', '万元'],
  months: ['个月', 'months'],
});
