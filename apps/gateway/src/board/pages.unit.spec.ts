import type { BoardEntry } from '@zhitong/contracts';
import { atomOf } from './atom.js';
import { entryWith, everyList, pageWith, summary } from './entries.fixture.js';
import { entryPage } from './pages/entry.js';
import { homePage } from './pages/home.js';
import { excusePage } from './pages/layout.js';
import { listPage, searchPage } from './pages/list.js';
import { viewIn } from './view.js';

const now = new Date('2026-03-02T01:00:00Z');
const zh = viewIn('zh', now, '/assets/board-x.css');
const en = viewIn('en', now, '/assets/board-x.css');
const hostile = `<script>alert(1)</script>"><img src=x onerror='alert(1)'>\`javascript:alert(1)&#x3c;b\u0000`;

const everyPage = (text: string, view = zh): string[] => {
  const of = (list: BoardEntry['list']) => [entryWith(list, text)];
  const home = { notices: of('notices'), calls: of('calls'), campaigns: of('campaigns'), results: of('results') };
  const asked = { text, industry: text, status: text };
  return [
    homePage({ summary, ...home }, view),
    searchPage(
      everyList.map((list) => ({ list, page: pageWith(list, text) })),
      { text, list: text },
      view,
    ),
    excusePage(text, text, view),
    ...everyList.flatMap((list) => [
      listPage(list, pageWith(list, text, 60), asked, view),
      entryPage(entryWith(list, text), view),
    ]),
  ];
};

const attributes = new Set(
  (
    'alt action aria-current aria-hidden aria-label aria-labelledby charset class content cx cy d data-density ' +
    'data-label datetime fill focusable for height href id lang maxlength method name preserveAspectRatio r rel role rx ' +
    'scope selected stroke stroke-width text-anchor title type value viewBox width x y'
  ).split(' '),
);

describe('a page of the board', () => {
  it('runs nothing and changes nothing of what people wrote, in any place where a text stands', () => {
    const plain = everyPage('采棉机液压泵');
    for (const [n, page] of everyPage(hostile).entries()) {
      const tags = page.match(/<[a-zA-Z][^>]*>/g)!;
      // The same elements as with harmless texts, and attributes that nobody brought.
      const names = (all: readonly string[]) => all.map((tag) => /^<[a-zA-Z]+/.exec(tag)![0]);
      expect(names(tags)).toEqual(names(plain[n]!.match(/<[a-zA-Z][^>]*>/g)!));
      for (const tag of tags)
        for (const [, name] of tag.replace(/"[^"]*"/g, '""').matchAll(/\s([a-zA-Z-]+)(?==|\s|>)/g))
          expect([tag, attributes.has(name!)]).toEqual([tag, true]);
      expect(page).not.toContain('<script');
      expect(tags.filter((tag) => /href="(?!\/|#)/.test(tag))).toEqual([]);
    }
  });

  it('needs no script, and says its language, its feeds and where the content begins', () => {
    for (const page of [...everyPage('甲'), ...everyPage('甲', en)]) {
      expect(page).not.toContain('<script');
      expect(page).toMatch(/<html lang="(zh-CN|en)"/);
      expect(page).toContain('<main id="main"');
      expect(page).toContain('type="application/atom+xml"');
      expect(page.match(/<h1/g)).toHaveLength(1);
    }
  });

  it('keeps the language on the way, and leads to the same page in the other', () => {
    const list = listPage('needs', pageWith('needs', '甲', 60), { text: '泵', page: 1 }, en);
    expect(list).toContain('href="/board/needs?text=%E6%B3%B5&amp;page=2&amp;lang=en"');
    expect(list).toContain('<input type="hidden" name="lang" value="en" />');
    expect(list).toContain('href="/board/needs?text=%E6%B3%B5" lang="zh-CN"');
  });

  it('says how long there is still, in days of Beijing', () => {
    expect(entryPage(entryWith('calls', '甲'), zh)).toContain('还剩 4 天');
    expect(entryPage(entryWith('calls', '甲'), viewIn('zh', new Date('2026-03-06T10:00:00Z'), undefined))).toContain(
      '已结束',
    );
  });

  it('shows no count that the statistics hold back', () => {
    const few = { ...summary, needs: { cells: [] } };
    const none = { notices: [], calls: [], campaigns: [], results: [] };
    expect(homePage({ summary: few, ...none }, zh)).toContain('公开的需求不足 3 项');
    expect(homePage({ summary, ...none }, zh)).toContain('其余行业合计 4 项');
  });
});

describe('a feed', () => {
  it('is well-formed whatever people wrote, the newest first, under the address that people use', () => {
    const older = { ...entryWith('calls', hostile), id: 'a', at: '2026-01-01T00:00:00.000Z' };
    const feed = atomOf('calls', [older, { ...entryWith('calls', '新'), id: 'b' }], 'https://zhitong.example', zh);
    expect(feed.indexOf('/board/calls/b')).toBeLessThan(feed.indexOf('/board/calls/a<'));
    expect(feed).toContain('<id>https://zhitong.example/board/calls/atom.xml</id>');
    expect(feed).toContain('&lt;script&gt;');
    expect(feed).not.toMatch(/<script|\u0000/);
  });
});
