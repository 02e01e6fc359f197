import type { AnswerOf, BodyOf } from './paths.js';
import { read } from './read.js';

describe('reads of the API', () => {
  it('are keyed by path and parameters, and typed by the description of the API', () => {
    const query = read('/api/tracking/problems/{id}', { path: { id: 'problem-1' } });
    expect(query.queryKey).toEqual(['/api/tracking/problems/{id}', { path: { id: 'problem-1' } }]);
    // @ts-expect-error the id is missing
    read('/api/tracking/problems/{id}', {});
    // @ts-expect-error there is no such path
    read('/api/tracking/nothing');
    const number: AnswerOf<'/api/tracking/problems/{id}', 'get'>['number'] = 'SW2026-0012';
    const reason: BodyOf<'/api/intake/problems/{id}/withdrawal', 'post'> = { reason: '不再需要' };
    expect([number, reason.reason]).toEqual(['SW2026-0012', '不再需要']);
  });
});
