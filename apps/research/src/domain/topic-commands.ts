/** What people can do with a topic. */
export const topicCommands = [
  'publishCall',
  'bid',
  'closeCall',
  'evaluate',
  'failCall',
  'kickOff',
  'reportMilestone',
  'decideMilestone',
  'requestChange',
  'decideChange',
  'raiseRisk',
  'answerRisk',
  'reportResults',
  'commentResults',
  'returnResults',
  'accept',
  'registerOutcome',
  'terminate',
] as const;
export type TopicCommand = (typeof topicCommands)[number];
