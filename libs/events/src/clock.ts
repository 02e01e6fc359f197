/** Time is injected: tests and timers never look at the machine's clock themselves. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
