import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/index.js';
import { Failure } from './failure.js';
import { kitTexts } from './texts.js';

/** A part of a screen that waits for its data: `<Loaded query={q}>{(data) => …}</Loaded>`. What is shown stays while it is read anew. */
export function Loaded<T>({
  query: { data, error, refetch },
  children,
}: {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  children: (data: T) => ReactNode;
}) {
  const t = useTexts(kitTexts);
  if (data !== undefined) return <>{children(data)}</>;
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  return (
    <p className="quiet" role="status" data-loading>
      {t.loading}
    </p>
  );
}
