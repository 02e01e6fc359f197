/** The moment that lies so many days (of 24 hours) after another. */
export const after = (at: Date, days: number): string => new Date(at.getTime() + days * 86_400_000).toISOString();
