import type { ApiPart } from '@zhitong/service';
import { summariesOf } from './summaries.js';

const part = (...operations: [summary: string, command?: string][]) =>
  ({
    paths: Object.fromEntries(
      operations.map(([summary, command], i) => [`/${i}`, { get: { summary, 'x-zhitong-command': command } }]),
    ),
  }) as unknown as ApiPart;

describe('what commands do', () => {
  it('is told in both languages, each thing once, whatever service tells it', () => {
    const summaries = summariesOf([
      part(
        ['看问题 · See a problem', 'a.read'],
        ['看问题 · See a problem', 'a.read'],
        ['看清单 · See the list', 'a.read'],
      ),
      part(['退回 · Return it', 'b.return'], ['无需登录 · Open to all']),
    ]);
    expect([...summaries]).toEqual([
      [
        'a.read',
        [
          { zh: '看问题', en: 'See a problem' },
          { zh: '看清单', en: 'See the list' },
        ],
      ],
      ['b.return', [{ zh: '退回', en: 'Return it' }]],
    ]);
  });
});
