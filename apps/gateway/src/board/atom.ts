import type { BoardEntry, BoardList } from '@zhitong/contracts';
import { html } from './html.js';
import { lineOf } from './pages/items.js';
import type { View } from './view.js';
import { listNames, words } from './words.js';

/** So many of the newest. */
const most = 50;

/** A list as a feed (RFC 4287). @param site address that people use, without a slash at the end */
export function atomOf(list: BoardList, entries: readonly BoardEntry[], site: string, view: View): string {
  const { say, language } = view;
  const newest = [...entries].sort((one, other) => (one.at < other.at ? 1 : -1)).slice(0, most);
  const self = `${site}${view.to([list, 'atom.xml'])}`;
  const feed = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language === 'zh' ? 'zh-CN' : 'en'}">
    <id>${self}</id>
    <title>${say(listNames[list])} · ${say(words.board)}</title>
    <updated>${newest[0]?.at ?? '1970-01-01T00:00:00.000Z'}</updated>
    <author><name>${say(words.association)}</name></author>
    <link rel="self" type="application/atom+xml" href="${self}" />
    <link rel="alternate" type="text/html" href="${site}${view.to([list])}" />
    ${newest.map((entry) => {
      const address = `${site}${view.to([list, entry.id])}`;
      return html`<entry
        ><id>${address}</id><title>${entry.title}</title><updated>${entry.at}</updated
        ><link rel="alternate" type="text/html" href="${address}" />
        <summary>${lineOf(entry, view)}</summary></entry
      > `;
    })}</feed
  >`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.toString()}\n`;
}
