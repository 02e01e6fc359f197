import { cssBeyond } from './css-use.js';
import { jsBeyond } from './js-use.js';

describe('what Chrome 109 lacks', () => {
  it.each([
    ['a { b { color: red } }', 'nesting'],
    ['a { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
    ['a { color: light-dark(red, blue) }', 'light-dark()'],
    ['a { text-wrap: balance }', 'text-wrap'],
    ['a { field-sizing: content }', 'field-sizing'],
    ['a:user-invalid { color: red }', ':user-invalid'],
    ['@starting-style { a { color: red } }', '@starting-style'],
    ['@media (scripting: none) { a { color: red } }', '@media (scripting)'],
    ['a { display: ruby }', 'display: ruby'],
  ])('is found in %s', (css, use) => {
    expect([...cssBeyond(css)]).toContain(use);
  });

  it.each([
    ['const sorted = [3, 1].toSorted();', '.toSorted()'],
    ['Object.groupBy([], String);', 'Object.groupBy'],
    ['URL.canParse("x");', 'URL.canParse'],
    ['const both = Promise.withResolvers();', 'Promise.withResolvers'],
    ['document.startViewTransition(() => {});', 'document.startViewTransition'],
    ['new NavigateEvent("x"); new CloseWatcher();', 'CloseWatcher'],
    ['/[\\p{L}--[a-z]]/v.test("x");', 'syntax'],
    ['await using x = y;', 'syntax'],
  ])('is found in %s', (js, use) => {
    expect([...jsBeyond(js)].join()).toContain(use);
  });

  it('is not what it has, what is asked for before, or what a script made itself', () => {
    expect([
      ...cssBeyond('@layer x { a:has(b) { inset-inline: 0; height: 100dvh; color: rgb(0 0 0 / 50%) } }'),
    ]).toEqual([]);
    const js = `
      class Tree { static #x = 1; union(other) { return other ?? this } }
      new Tree().union(new Tree()); [1].findLast(Boolean); Object.hasOwn({}, 'x'); structuredClone({});
      const scheduler = { yield: () => 1 }; scheduler.yield();
      if (document.startViewTransition) document.startViewTransition(() => 1);
      typeof CloseWatcher === 'function' && new CloseWatcher();`;
    expect([...jsBeyond(js)]).toEqual([]);
  });
});
