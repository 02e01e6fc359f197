import { queryOptions } from '@tanstack/react-query';
import { call, type AnswerOf } from '../../api/index.js';

export type Expert = AnswerOf<'/api/review/experts', 'get'>['items'][number];

const size = 100;

/** The whole library: who may judge bids is sought among all of them. */
export const allExperts = queryOptions({
  queryKey: ['/api/review/experts', 'all'] as const,
  queryFn: async ({ signal }): Promise<Expert[]> => {
    const experts: Expert[] = [];
    for (let page = 1; ; page += 1) {
      const { body } = await call('get', '/api/review/experts', { query: { page, size }, signal });
      experts.push(...body.items);
      if (body.items.length < size) return experts;
    }
  },
});
