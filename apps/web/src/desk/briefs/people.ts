import { useQuery } from '@tanstack/react-query';
import { read } from '../../api/index.js';

/** Names of accounts, as far as they are known; the account itself until then. */
export function usePeople(accounts: readonly (string | undefined)[]): (account: string) => string {
  const ids = [...new Set(accounts.filter((one): one is string => one !== undefined && one !== ''))].sort();
  const names = useQuery({
    ...read('/api/accounts', { query: { ids: ids.join(',') } }),
    enabled: ids.length > 0,
    staleTime: 300_000,
  });
  return (account) => names.data?.find((one) => one.account === account)?.name ?? account;
}

/** People by what they can be asked to do. */
export const useColleagues = (role: 'leader' | 'secretariat' | 'recommender' | 'team' | 'enterprise') =>
  useQuery(read('/api/colleagues', { query: { role } }));

/** Those who can carry out a task, as options: the secretariat first. */
export function useOwners(): { value: string; label: string }[] {
  const lists = [
    useColleagues('secretariat'),
    useColleagues('recommender'),
    useColleagues('team'),
    useColleagues('enterprise'),
  ];
  const seen = new Set<string>();
  return lists
    .flatMap(({ data }) => data ?? [])
    .filter(({ account }) => !seen.has(account) && seen.add(account))
    .map(({ account, name, organisation }) => ({
      value: account,
      label: organisation === undefined ? name : `${organisation} ${name}`,
    }));
}
