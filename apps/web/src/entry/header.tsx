import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { read } from '../api/read.js';
import type { Session } from '../api/session.js';
import { say, setLanguage, useLanguage, useTexts } from '../i18n/index.js';
import { Link } from '../kit/button.js';
import { Icon } from '../kit/icon.js';
import { Brand } from './brand.js';
import { useRoleNames } from './roles.js';
import type { NavItem } from './screens.js';
import { signOut } from './sign-out.js';
import { entryTexts } from './texts.js';

/** The bar on top: where I can go, what is new, who I am. */
export function Header({ session, nav, desk }: { session: Session | null; nav: readonly NavItem[]; desk: boolean }) {
  const t = useTexts(entryTexts);
  const language = useLanguage();
  const [place] = useLocation();
  const [open, setOpen] = useState(false);
  const items = session ? nav.filter((item) => item.for.includes(session.role)) : [];
  const isCurrent = (to: string) => (to === '/' ? place === '/' : place === to || place.startsWith(`${to}/`));
  return (
    <header className={open ? 'bar bar--open' : 'bar'}>
      <a className="skip-link" href="#main">
        {t.skip}
      </a>
      <div className="bar__in">
        <Brand desk={desk} />
        <button type="button" className="button bar__menu" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="menu" />
          {t.menu}
        </button>
        {items.length > 0 && (
          <nav className="bar__nav" aria-label={t.mainNav}>
            <ul onClick={() => setOpen(false)}>
              {items.map(({ to, label }) => (
                <li key={to}>
                  <Link to={to} current={isCurrent(to)}>
                    {say(label, language)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div className="bar__me" onClick={() => setOpen(false)}>
          {session ? <Me session={session} /> : <a href="/sign-in">{t.signIn}</a>}
          <button
            type="button"
            lang={language === 'zh' ? 'en' : 'zh-CN'}
            onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
          >
            {t.otherLanguage}
          </button>
        </div>
      </div>
    </header>
  );
}

function Me({ session }: { session: Session }) {
  const t = useTexts(entryTexts);
  const roles = useRoleNames();
  const forOneTask = session.object !== undefined;
  return (
    <>
      {!forOneTask && !session.mustEnrol && <Unread />}
      {forOneTask ? (
        <span>{session.name}</span>
      ) : (
        <a href="/account">
          <Icon name="person" />
          {session.name} · {roles[session.role]}
        </a>
      )}
      <button type="button" onClick={() => void signOut()}>
        {t.signOut}
      </button>
    </>
  );
}

function Unread() {
  const t = useTexts(entryTexts);
  const { data } = useQuery(read('/api/messages'));
  const unread = data?.filter(({ read }) => !read).length ?? 0;
  return (
    <a href="/messages">
      <Icon name="bell" />
      {t.inbox}
      {unread > 0 && (
        <span className="count">
          <span aria-hidden="true">{unread}</span>
          <span className="unseen">{t.unread({ n: unread })}</span>
        </span>
      )}
    </a>
  );
}
