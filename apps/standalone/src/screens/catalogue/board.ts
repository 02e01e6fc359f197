import { boardLists } from '@zhitong/contracts';
import type { Screen } from './screen.js';

/** The public board: HTML of the server, for anybody. */
export const board: readonly Screen[] = [
  { name: 'board', route: '/board', at: '/board', empty: {}, filled: {} },
  ...boardLists.map((list): Screen => {
    const screen = { name: `board-${list}`, route: '/board/:list', at: `/board/${list}`, empty: {}, filled: {} };
    return list === boardLists[0] ? { ...screen, error: { at: '/board/nothing' } } : screen;
  }),
  {
    name: 'board-entry',
    route: '/board/:list/:id',
    at: ({ calling }) => `/board/calls/${calling}`,
    filled: {},
    error: { at: '/board/calls/nothing' },
  },
  {
    ...{ name: 'board-search', route: '/board/search', at: '/board/search?text=技术' },
    ...{ empty: { at: '/board/search?text=没有的词' }, filled: {} },
  },
];
