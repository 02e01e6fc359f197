import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Session } from '../api/session.js';
import { useTexts } from '../i18n/index.js';
import { Button } from '../kit/button.js';
import { firstVisitTexts } from './first-visit-texts.js';
import type { ScreenGroup } from './screens.js';

const key = (account: string, role: string) => `zhitong.first-visit.${account}.${role}`;

function wasDismissed(name: string): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    // Where nothing can be kept it would come back for ever.
    return true;
  }
}

/** On the first screen of a role, until it is put away: what this is, what I do here, and a sample to look at. */
export function FirstVisit({ session, home }: { session: Session; home: ScreenGroup['home'] }) {
  const t = useTexts(firstVisitTexts);
  const [place] = useLocation();
  const { account, role } = session;
  const name = key(account, role);
  const [gone, setGone] = useState<string>();
  if (session.object !== undefined || session.mustEnrol || place !== home?.[role]) return null;
  if (gone === name || wasDismissed(name)) return null;
  const dismiss = () => {
    localStorage.setItem(name, '1');
    setGone(name);
    document.querySelector('h1')?.focus();
  };
  return (
    <aside className="first-visit" aria-label={t.title}>
      <p>
        <b>{t.title}</b> {t.what}
      </p>
      <p>{t[role]}</p>
      <p className="row">
        <a href="/example">{t.sample}</a>
        <Button onClick={dismiss}>{t.dismiss}</Button>
      </p>
    </aside>
  );
}
