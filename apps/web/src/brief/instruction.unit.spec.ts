import { speak } from '../i18n/index.js';
import { fieldOf, missingIn, requestOf, type Typed } from './instruction.js';
import type { Words } from './texts.js';

const typed = (change: Partial<Typed> = {}): Typed => ({
  ...{ text: '请水利局牵头研究。', rank: '市长', owner: '', due: '', audience: 'internal', ...change },
});
const words = speak({ text: ['t', 't'], rank: ['r', 'r'], due: ['d', 'd'], dueAlone: ['a', 'a'] }, 'zh') as Words;
const fields = (change: Partial<Typed>) => missingIn(typed(change), words).map(([field]) => field);

describe('an instruction', () => {
  it('is given without a task, or with who does it and by when: one alone is missing the other', () => {
    expect(fields({})).toEqual([]);
    expect(fields({ owner: 'clerk-1' })).toEqual(['due']);
    expect(fields({ due: '2026-12-31' })).toEqual(['owner']);
    expect(fields({ text: ' ', rank: '' })).toEqual(['text', 'rank']);
  });

  it('carries its own words as the task, due at the end of the day in Beijing', () => {
    expect(requestOf(typed())).toEqual({ text: '请水利局牵头研究。', rank: '市长', audience: 'internal' });
    expect(requestOf(typed({ owner: 'clerk-1', due: '2026-12-31' }))).toMatchObject({
      task: { owner: 'clerk-1', what: '请水利局牵头研究。', dueAt: '2026-12-31T18:00:00+08:00' },
    });
    expect([...requestOf(typed({ owner: 'c', due: '2026-12-31', text: '长'.repeat(800) })).task!.what]).toHaveLength(
      500,
    );
  });

  it('shows what the server says of a task at its own fields', () => {
    expect(['text', 'rank', 'task.owner', 'task.dueAt', 'task.what'].map(fieldOf)).toEqual([
      'text',
      'rank',
      'owner',
      'due',
      'text',
    ]);
  });
});
