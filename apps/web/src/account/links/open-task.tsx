import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { sessionQuery, useCommand, type Session } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Failure, Link, Note, Page } from '../../kit/index.js';
import { useLinkToken } from './link-token.js';
import { linkTexts } from './link-texts.js';
import { NoLink } from './no-link.js';

/** Where a task is done, by what its session may do. */
function placeOf({ scope = [], object = '' }: Session): string {
  if (scope.some((command) => command.startsWith('review.'))) return `/reviews/${object}`;
  return scope.includes('intake.problem.resubmit') ? `/problems/${object}/correction` : `/problems/${object}`;
}

/** One tap from a message to the task: the link opens a session that can do nothing else. */
export default function OpenTask() {
  const t = useTexts(linkTexts);
  const token = useLinkToken();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const { mutate, error } = useCommand('post', '/api/session/task');
  const asked = useRef(false);
  useEffect(() => {
    if (token === '' || asked.current) return;
    asked.current = true;
    mutate(
      { body: { token } },
      {
        onSuccess: ({ body }) => {
          queries.setQueryData(sessionQuery.queryKey, body);
          go(placeOf(body), { replace: true });
        },
      },
    );
  }, [token, mutate, queries, go]);
  return (
    <Page title={t.task} width="narrow">
      {token === '' ? (
        <NoLink />
      ) : error ? (
        <>
          <Failure error={error} />
          <Note>
            <p>{t.instead}</p>
            <Link to="~/sign-in">{t.toSignIn}</Link>
          </Note>
        </>
      ) : (
        <p role="status">{t.opening}</p>
      )}
    </Page>
  );
}
