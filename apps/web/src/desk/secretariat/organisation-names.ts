import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { read } from '../../api/index.js';

/** Names of confirmed organisations by their ids; an id that is not among them is shown as it is. */
export function useOrganisationNames(): (id: string) => string {
  const { data } = useQuery({
    ...read('/api/organisations', { query: { status: 'confirmed', size: 200 } }),
    staleTime: 300_000,
  });
  return useMemo(() => {
    const names = new Map(data?.items.map(({ id, name }) => [id, name]));
    return (id) => names.get(id) ?? id;
  }, [data]);
}
