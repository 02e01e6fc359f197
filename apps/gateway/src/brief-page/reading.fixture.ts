import type { ReadBrief } from './reading.js';

/** A brief as the service shows it to a leader. */
export const readBrief = (change: Partial<ReadBrief> = {}): ReadBrief => ({
  id: 'brief-1',
  status: 'published',
  title: '关于滴灌毛管国产化的建议',
  urgent: true,
  numberText: '第12期（总第86期）',
  read: false,
  manuscript: {
    summary: '毛管堵塞快，建议推广国产产品。',
    body: '一、问题\n一季后流量下降 4.2%，更换频繁。\n二、建议\n支持首批应用。',
    statements: [{ text: '一季后流量下降 4.2%', evidence: ['event-1'] }],
  },
  head: { mark: '沙湾科技智库专报', issuer: '沙湾市科学技术协会', classification: '内部', date: '2026-12-09' },
  cited: [
    {
      id: 'event-1',
      name: { zh: '课题验收', en: 'Acceptance of the topic' },
      gist: { zh: '1 项指标达到 1 项', en: '1 of 1 indicators met' },
      at: '2026-03-02T01:00:00.000Z',
      number: 'SW2026-0012',
    },
  ],
  instructions: [],
  may: { acknowledge: true, instruct: true, assign: '尚无批示' },
  ...change,
});
