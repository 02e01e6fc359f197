import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { sessionQuery, type Session } from '../api/session.js';
import { useTexts } from '../i18n/index.js';
import { Failure } from '../kit/failure.js';
import { LiveBar, useLive } from '../live/index.js';
import { Boundary } from './boundary.js';
import { FirstVisit } from './first-visit.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { NotHere } from './not-here.js';
import { entryOf } from './roles.js';
import type { Screen, ScreenGroup } from './screens.js';
import { entryTexts } from './texts.js';

const SignIn = lazy(() => import('../account/sign-in.js'));
const EnrolFirst = lazy(() => import('../account/second-factor.js'));

const loaded = new Map<Screen, ComponentType>();
/** A lazy component is made once: made anew, it would be loaded and shown anew. */
function componentOf(screen: Screen): ComponentType {
  const known = loaded.get(screen);
  if (known) return known;
  const component = lazy(() => screen.load());
  loaded.set(screen, component);
  return component;
}

const Opening = () => {
  const t = useTexts(entryTexts);
  return (
    <p className="starting" role="status" data-loading>
      {t.opening}
    </p>
  );
};

const maySee = (screen: Screen, session: Session | null): boolean =>
  screen.for === 'anybody' || (session !== null && (screen.for === 'signed-in' || screen.for.includes(session.role)));

/** Whoever is not signed in is asked to, in place: the address stays, and the screen comes after it. */
function Guarded({ screen, session }: { screen: Screen; session: Session | null }) {
  if (screen.for === 'anybody') {
    const Shown = componentOf(screen);
    return <Shown />;
  }
  if (!session) return <SignIn />;
  if (session.mustEnrol) return <EnrolFirst />;
  if (!maySee(screen, session)) return <NotHere />;
  const Shown = componentOf(screen);
  return <Shown />;
}

/** Where somebody begins: in this entry, or in the other one. */
function Home({ session, home, desk }: { session: Session | null; home: ScreenGroup['home']; desk: boolean }) {
  if (!session) return <SignIn />;
  if (session.mustEnrol) return <EnrolFirst />;
  const own = home?.[session.role];
  if (own !== undefined) return <Redirect to={own} replace />;
  const entry = entryOf(session.role);
  if ((entry === '/desk') !== desk) {
    location.replace(entry);
    return <Opening />;
  }
  return <NotHere />;
}

/** One of the entries: bar, screens, foot. `bare` shows the screens alone: a leader reads one thing at a time. */
export function App({ group, desk = false, bare = false }: { group: ScreenGroup; desk?: boolean; bare?: boolean }) {
  const { data: session, error, refetch } = useQuery(sessionQuery);
  const [place] = useLocation();
  useLive(!bare && session?.mustEnrol === false && session.object === undefined);
  const around = (inside: ReactNode) =>
    bare ? (
      inside
    ) : (
      <>
        <Header session={session ?? null} nav={group.nav ?? []} desk={desk} />
        {session && <FirstVisit session={session} home={group.home} />}
        {inside}
        <Footer />
        <LiveBar />
      </>
    );
  if (session === undefined)
    return error ? (
      <main id="main" className="page page--reading">
        <Failure error={error} retry={() => void refetch()} />
      </main>
    ) : (
      <Opening />
    );
  const byPath = new Map<string, Screen[]>();
  for (const screen of group.screens) byPath.set(screen.path, [...(byPath.get(screen.path) ?? []), screen]);
  return around(
    <Boundary place={place}>
      <Suspense fallback={<Opening />}>
        <Switch>
          {[...byPath].map(([path, screens]) => (
            <Route key={path} path={path}>
              <Guarded screen={screens.find((one) => maySee(one, session)) ?? screens[0]!} session={session} />
            </Route>
          ))}
          <Route path="/">
            <Home session={session} home={group.home} desk={desk} />
          </Route>
          <Route>{session ? <NotHere /> : <SignIn />}</Route>
        </Switch>
      </Suspense>
    </Boundary>,
  );
}
