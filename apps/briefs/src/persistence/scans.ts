export const scanSubject = (brief: string): string => `brief/${brief}`;
