import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { ApiProblem, isSignedOut } from '../api/errors.js';
import { sessionQuery } from '../api/session.js';
import { language, markPage, useLanguage } from '../i18n/index.js';
import '../kit/css/index.css';
import { App } from './app.js';
import type { ScreenGroup } from './screens.js';

/** A refusal stays one; a lost connection is tried again. */
const retry = (failures: number, error: Error) => !(error instanceof ApiProblem) && failures < 2;

const queries: QueryClient = new QueryClient({
  defaultOptions: { queries: { retry, staleTime: 5_000 }, mutations: { retry: false } },
  queryCache: new QueryCache({
    // A session that ended meanwhile: whoever sits there is asked to sign in, and the screen comes back.
    onError: (error) => {
      if (isSignedOut(error) && queries.getQueryData(sessionQuery.queryKey))
        queries.setQueryData(sessionQuery.queryKey, null);
    },
  }),
});

/** What the server said is in the language in which it was asked. */
let spoken = language();
function Spoken({ children }: { children: ReactNode }) {
  const now = useLanguage();
  if (now !== spoken) {
    spoken = now;
    queueMicrotask(() => void queries.invalidateQueries());
  }
  return children;
}

/** Starts an entry. */
export function mount(base: '' | '/desk' | '/brief', group: ScreenGroup): void {
  markPage();
  createRoot(document.getElementById('app')!).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <Spoken>
          <Router base={base}>
            <App group={group} desk={base === '/desk'} bare={base === '/brief'} />
          </Router>
        </Spoken>
      </QueryClientProvider>
    </StrictMode>,
  );
}
