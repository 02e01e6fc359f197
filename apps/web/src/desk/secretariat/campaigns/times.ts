/** What a field for date and time holds (`2026-12-01T09:00`), in Beijing, as the server takes it; empty stays empty. */
export const fromBeijing = (local: string): string => (local === '' ? '' : `${local}:00+08:00`);

/** Codes with anything between them. */
export const codesIn = (text: string): string[] => [...new Set(text.match(/\w+/g) ?? [])];

/** Filled-in quotas as whole numbers; what is empty has none. */
export const quotasOf = (typed: Readonly<Record<string, string>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([id, text]) => (text.trim() === '' ? [] : [[id, Number(text)] as const])),
  );
