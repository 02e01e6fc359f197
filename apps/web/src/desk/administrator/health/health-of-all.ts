import { useQueries } from '@tanstack/react-query';
import { read, type AnswerOf } from '../../../api/index.js';
import { services, type Service } from '../services.js';

export type Health = AnswerOf<`/api/${Service}/operations/health`, 'get'>;
export type Finding = Health['findings'][number];

/** How a service does; `away` where it does not answer. */
export interface Checked {
  service: Service;
  health: Health | undefined;
  away: boolean;
}

const interval = 30_000;

/** Asks all services, and again every half minute while somebody looks. */
export function useHealthOfAll() {
  const asked = useQueries({
    queries: services.map((service) => ({
      ...read(`/api/${service}/operations/health`),
      refetchInterval: interval,
      retry: 1,
    })),
  });
  const checked = services.map((service, i): Checked => {
    const { data, error, errorUpdatedAt, dataUpdatedAt } = asked[i]!;
    // What it said before it went silent is no news any more.
    const away = error !== null && errorUpdatedAt >= dataUpdatedAt;
    return { service, health: away ? undefined : data, away };
  });
  return {
    checked,
    /** All have answered, or failed to. */
    complete: asked.every(({ data, error }) => data !== undefined || error !== null),
    busy: asked.some(({ isFetching }) => isFetching),
    at: Math.max(...asked.map(({ dataUpdatedAt, errorUpdatedAt }) => Math.max(dataUpdatedAt, errorUpdatedAt))),
    again: () => void Promise.all(asked.map(({ refetch }) => refetch())),
  };
}
