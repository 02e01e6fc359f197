import { useState } from 'react';
import { useSession } from '../../../api/index.js';
import { forgetLocally, keepLocally, keptLocally } from '../../../entry/local-drafts.js';

/** What is typed for a report, kept in this browser until it is sent: a page that was left by mistake is not lost. */
export function useKept<T extends object>(name: string, first: T) {
  const { account } = useSession();
  const [value, setValue] = useState<T>(() => ({ ...first, ...keptLocally<T>(name, account)?.value }));
  const change = (part: Partial<T>) => {
    const next = { ...value, ...part };
    setValue(next);
    keepLocally(name, account, next, Date.now());
  };
  return { value, change, forget: () => forgetLocally(name) };
}
