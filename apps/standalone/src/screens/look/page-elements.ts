/** As much of the browser's types as the checks need: they run inside a page, while this package knows no DOM. */
export interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}
export interface PageNode {
  readonly textContent: string | null;
  readonly parentElement: PageElement | null;
}
export interface PageElement extends PageNode {
  readonly tagName: string;
  readonly id: string;
  readonly clientLeft: number;
  readonly clientTop: number;
  readonly clientWidth: number;
  readonly clientHeight: number;
  readonly scrollWidth: number;
  getAttribute(name: string): string | null;
  getBoundingClientRect(): Rect;
  getClientRects(): Iterable<Rect>;
  checkVisibility(): boolean;
  contains(other: PageNode | null): boolean;
  closest(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  matches(selector: string): boolean;
}
export interface Style {
  readonly overflowX: string;
  readonly overflowY: string;
  readonly position: string;
  readonly visibility: string;
  readonly display: string;
  readonly opacity: string;
  readonly clipPath: string;
}
export interface InPage {
  readonly innerWidth: number;
  readonly document: {
    readonly body: PageElement;
    readonly documentElement: PageElement;
    querySelector(selector: string): PageElement | null;
    createRange(): { selectNodeContents(node: PageNode): void; getClientRects(): Iterable<Rect> };
    createTreeWalker(root: PageElement, show: number): { nextNode(): PageNode | null };
  };
  getComputedStyle(element: PageElement): Style;
}
