import { messages } from '../i18n/index.js';

export const uploadTexts = messages({
  choose: ['选择文件', 'Choose files'],
  chooseOne: ['选择文件', 'Choose a file'],
  drop: ['也可以把文件拖到这里', 'or drop them here'],
  full: ['已有 {n} 个，到上限了；要换，请先删除一个。', '{n} are here, which is all; delete one first.'],
  queued: ['排队等候', 'Waits for its turn'],
  sending: ['正在上传，已传 {sent}，共 {all}', 'Uploading: {sent} of {all}'],
  waiting: [
    '网断了，已传 {sent}，共 {all}。连上后从这里接着传，不用重来。',
    'Off line at {sent} of {all}. It goes on from here once you are on line.',
  ],
  checking: ['已传完，正在检查内容……', 'All has come; it is being checked …'],
  again: ['现在就接着传', 'Go on now'],
  cancel: ['取消上传', 'Cancel'],
  cancelOf: ['取消上传 {name}', 'Cancel {name}'],
  dismiss: ['知道了', 'Dismiss'],
  dismissOf: ['知道了：{name} 没有传上', 'Dismiss: {name} was not taken'],
  refused: ['没有传上：{why}', 'Not taken: {why}'],
  arrived: ['已传上 {name}', '{name} has been uploaded'],
  remove: ['删除', 'Delete'],
  removeOf: ['删除 {name}', 'Delete {name}'],
  removeTitle: ['删除“{name}”', 'Delete {name}'],
  removeSure: ['删除后不能恢复，需要时要重新上传。', 'It cannot be brought back, only uploaded again.'],
  none: ['还没有文件。', 'No files yet.'],
  notForExperts: ['专家看不到这份文件：{why}', 'Experts do not get this file: {why}'],
});
