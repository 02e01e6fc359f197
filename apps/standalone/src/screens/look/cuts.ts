import type { InPage, PageElement, PageNode, Rect } from './page-elements.js';

/**
 * What is cut off or lies upon something else, in the page as it is shown now: a page that has to be scrolled sideways,
 * text behind an edge that hides it, text upon text, two controls that share a spot. Runs inside the page, so it brings
 * everything along. What scrolls, sticks or is laid over on purpose is not cut.
 * @returns what is wrong, a line each
 */
export function cuts(): string[] {
  const { document, innerWidth, getComputedStyle } = globalThis as unknown as InPage;
  const found: string[] = [];
  /** Half a pixel is rounding. */
  const slack = 1.5;
  // Where a question is asked, the rest cannot be reached.
  const root = document.querySelector('dialog[open]') ?? document.body;

  const nameOf = (element: PageElement, text = element.textContent ?? '') => {
    const classes = element.getAttribute('class');
    const label = text.trim().replace(/\s+/g, ' ').slice(0, 30) || element.getAttribute('aria-label') || element.id;
    return `${element.tagName.toLowerCase()}${classes ? `.${classes.trim().split(/\s+/).join('.')}` : ''} “${label}”`;
  };
  /** Asked once for each element. */
  function once<T>(ask: (element: PageElement) => T): (element: PageElement) => T {
    const known = new Map<PageElement, T>();
    return (element) => {
      if (!known.has(element)) known.set(element, ask(element));
      return known.get(element)!;
    };
  }
  const ancestorsOf: (element: PageElement) => readonly PageElement[] = once((element) => [
    element,
    ...(element.parentElement ? ancestorsOf(element.parentElement) : []),
  ]);
  /** Said to screen readers only, or not shown at all. */
  const unseen: (element: PageElement) => boolean = once((element) => {
    const { visibility, display, opacity, clipPath } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const tiny = width <= 1 && height <= 1 && display !== 'contents';
    // What lies in a closed <details> has a place, and is not painted.
    if (!element.checkVisibility()) return true;
    if (tiny || visibility !== 'visible' || display === 'none' || opacity === '0' || clipPath !== 'none') return true;
    return element.parentElement !== null && unseen(element.parentElement);
  });
  const shared = (a: Rect, b: Rect) => ({
    width: Math.min(a.right, b.right) - Math.max(a.left, b.left),
    height: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  });
  /** What holds it in place while the page is scrolled: over it lies nothing for good. */
  const heldBy = once((element) =>
    ancestorsOf(element).find((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position)),
  );
  const scrolls = (value: string) => value === 'auto' || value === 'scroll';

  const wide = document.documentElement.scrollWidth;
  if (wide > innerWidth) found.push(`the page is wider than the screen: ${wide} of ${innerWidth} px`);

  /** The part of it that its surroundings let through, and whether something scrolls the rest into sight. */
  function letThrough(element: PageElement, rect: Rect): { shown: Rect; scrolled: boolean } {
    let { left, right, top, bottom } = rect;
    let scrolled = false;
    for (const around of ancestorsOf(element)) {
      if (around === document.body || around === document.documentElement) break;
      const { overflowX, overflowY, display } = getComputedStyle(around);
      if (display === 'inline' || display === 'contents') continue;
      scrolled ||= scrolls(overflowX) || scrolls(overflowY);
      const box = around.getBoundingClientRect();
      const [x, y] = [box.left + around.clientLeft, box.top + around.clientTop];
      if (overflowX !== 'visible') [left, right] = [Math.max(left, x), Math.min(right, x + around.clientWidth)];
      if (overflowY !== 'visible') [top, bottom] = [Math.max(top, y), Math.min(bottom, y + around.clientHeight)];
    }
    return { shown: { left, right, top, bottom, width: right - left, height: bottom - top }, scrolled };
  }

  const texts: { rect: Rect; element: PageElement; text: string }[] = [];
  const walker = document.createTreeWalker(root, 4);
  for (let node: PageNode | null; (node = walker.nextNode());) {
    const element = node.parentElement;
    const text = node.textContent ?? '';
    if (!element || text.trim() === '' || element.closest('svg, option, script, noscript') || unseen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width === 0) continue;
      const { shown, scrolled } = letThrough(element, rect);
      // The box of a line is higher than its signs: a fifth may be missing above and below.
      const cutOff = shown.width < rect.width - slack || shown.height < rect.height * 0.8;
      if (cutOff && !scrolled) found.push(`text is cut: ${nameOf(element, text)}`);
      else if (shown.width > 0 && shown.height > 0) texts.push({ rect: shown, element, text });
    }
  }
  texts.sort((a, b) => a.rect.top - b.rect.top);
  for (const [i, one] of texts.entries())
    for (let j = i + 1; j < texts.length && texts[j]!.rect.top < one.rect.bottom; j += 1) {
      const other = texts[j]!;
      const { width, height } = shared(one.rect, other.rect);
      const lies = width > slack && height > Math.min(one.rect.height, other.rect.height) * 0.4;
      if (lies && one.element !== other.element && heldBy(one.element) === heldBy(other.element))
        found.push(`text on text: ${nameOf(one.element, one.text)} and ${nameOf(other.element, other.text)}`);
    }

  const controls = [
    ...root.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [role=tab]'),
  ].filter((element) => !unseen(element));
  const spots = controls.map((element) =>
    [...element.getClientRects()]
      .map((rect) => letThrough(element, rect).shown)
      .filter(({ width, height }) => width > 0 && height > 0),
  );
  for (const [i, one] of controls.entries())
    for (const [j, other] of controls.entries()) {
      if (j <= i || one.contains(other) || other.contains(one) || heldBy(one) !== heldBy(other)) continue;
      const meet = spots[i]!.some((a) =>
        spots[j]!.some((b) => shared(a, b).width > slack && shared(a, b).height > slack),
      );
      if (meet) found.push(`controls overlap: ${nameOf(one)} and ${nameOf(other)}`);
    }
  return [...new Set(found)];
}
