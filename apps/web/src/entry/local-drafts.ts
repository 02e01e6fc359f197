const prefix = 'zhitong.draft.';

interface Kept<T> {
  at: number;
  account: string;
  value: T;
}

/** What was typed and is not on the server yet, kept in this browser. Nothing of a blind review is ever kept here. */
export function keepLocally<T>(name: string, account: string, value: T, at: number): boolean {
  try {
    localStorage.setItem(prefix + name, JSON.stringify({ at, account, value } satisfies Kept<T>));
    return true;
  } catch {
    // Full, or forbidden: the server has what was saved before.
    return false;
  }
}

/** What this account left here, and when. */
export function keptLocally<T>(name: string, account: string): { at: number; value: T } | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(prefix + name) ?? 'null') as Kept<T> | null;
    return kept?.account === account ? { at: kept.at, value: kept.value } : undefined;
  } catch {
    return undefined;
  }
}

export function forgetLocally(name: string): void {
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    // There is nothing to forget.
  }
}

/** At sign-out nothing of what was typed stays in the browser. */
export function forgetAllLocally(): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(prefix)) localStorage.removeItem(name);
  } catch {
    // There is nothing to forget.
  }
}
