/** From when on something is a finding: seconds, or bytes. */
export const limits = {
  unread: { yellow: 60, red: 600 },
  outbox: { yellow: 30, red: 300 },
  messages: { yellow: 300, red: 3_600 },
  deadlines: { yellow: 60, red: 600 },
  clock: { yellow: 2, red: 10 },
  disk: { yellow: 5 * 1024 ** 3, red: 1024 ** 3 },
} as const;
