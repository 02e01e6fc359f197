import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/index.js';
import type { TrackedProblem } from '../../../problem/stages.js';

/** So many at once, and no more than that many requests: 10,000 problems. */
const size = 200;
const pages = 50;

/** Where every problem stands that the reader may know of. */
export const useAllProblems = () =>
  useQuery({
    queryKey: ['/api/tracking/problems', 'all'] as const,
    queryFn: async ({ signal }): Promise<TrackedProblem[]> => {
      const found: TrackedProblem[] = [];
      for (let page = 1; page <= pages; page += 1) {
        const { body } = await call('get', '/api/tracking/problems', { query: { page, size }, signal });
        found.push(...body.items);
        if (found.length >= body.total || body.items.length === 0) break;
      }
      return found;
    },
    staleTime: 60_000,
  });
