import { queryOptions } from '@tanstack/react-query';
import { call } from '../api/index.js';
import type { Topic } from './topic.js';

const page = 200;

/** Every topic that I may see. There are some hundreds in the life of an installation. */
export const allTopics = queryOptions({
  queryKey: ['/api/research/topics', 'all'] as const,
  queryFn: async ({ signal }): Promise<Topic[]> => {
    const topics: Topic[] = [];
    for (let after: string | undefined; ;) {
      const query = { limit: page, ...(after === undefined ? {} : { after }) };
      const { body } = await call('get', '/api/research/topics', { query, signal });
      topics.push(...body.items);
      if (body.next === null) return topics;
      after = body.next;
    }
  },
});
