import { messages } from '../../../i18n/index.js';

export const topicTexts = messages({
  title: ['课题', 'The topic'],
  team: ['由{team}承担。', '{team} does it.'],
  proposed: ['拟由{team}承担，公示到 {when}。', '{team} is proposed; on notice until {when}.'],
  calling: ['正在揭榜，{when} 截止。', 'Open for bids until {when}.'],
  comment: ['您对结果的意见', 'What you think of the results'],
  ground: [
    '请对照您提出的目标值看实测值和检测报告。',
    'Hold the measured values and test reports against your targets.',
  ],
  again: ['可以修改，以最后一次为准。', 'You can change it; the last one counts.'],
  consequence: [
    '有异议的，秘书处须答复后才能验收。',
    'An objection has to be answered before the results are accepted.',
  ],
  verdict: ['是否认可', 'Do you agree?'],
  agrees: ['认可', 'I agree'],
  agreesLine: ['达到了我们提出的指标', 'Our indicators are reached'],
  objects: ['有异议', 'I object'],
  objectsLine: ['写明哪一行、为什么', 'Say which row, and why'],
  words: ['意见', 'Comment'],
  send: ['送出意见', 'Send it'],
  sent: ['您的意见已送出。', 'Your comment was sent.'],
});
