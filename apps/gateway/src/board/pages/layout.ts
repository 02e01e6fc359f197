import { boardLists, type BoardList } from '@zhitong/contracts';
import { addressOf, html, type Html, type Insert } from '../html.js';
import { momentText } from '../times.js';
import type { View } from '../view.js';
import { listNames, words } from '../words.js';

export interface Page {
  title: string;
  body: Html;
  /** Between the bar and the content: the head of the first page. */
  hero?: Html;
  list?: BoardList;
  /** Where the same page stands in the other language. */
  path: readonly string[];
  query?: Readonly<Record<string, string | number | undefined>>;
  changed?: string | null;
}

/** A whole page, as text. It needs no script: there is none. */
export function pageOf({ title, body, hero, list, path, query = {}, changed }: Page, view: View): string {
  const { say, language, style, now } = view;
  const other = addressOf(['board', ...path], { ...query, ...(language === 'zh' ? { lang: 'en' } : {}) });
  const page = html`<html lang="${language === 'zh' ? 'zh-CN' : 'en'}" data-density="portal">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light" />
      <title>${title} · 智通</title>
      ${style === undefined ? null : html`<link rel="stylesheet" href="${style}" />`}
      ${(list ? [list] : boardLists).map(
        (one) =>
          html`<link
            rel="alternate"
            type="application/atom+xml"
            title="${say(listNames[one])}"
            href="${view.to([one, 'atom.xml'])}"
          />`,
      )}
    </head>
    <body class="board">
      <a class="skip-link" href="#main">${say(words.skip)}</a>
      <header class="board__head">
        <div class="board__in board__bar">
          <a class="brand" href="${view.to([])}"
            ><svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true" focusable="false">
              <rect width="32" height="32" rx="4" fill="#0F4F66" />
              <path
                d="M12 5v6.6M12 20.4V27M19.5 5v6.6M19.5 20.4V27M4.5 16H25"
                stroke="#fff"
                stroke-width="3.4"
                fill="none"
              />
              <circle cx="26" cy="16" r="3.2" fill="#fff" /></svg
            ><b>智通</b><span>${say(words.association)}<br />${say(words.thinkTank)}</span></a
          >
          <p class="board__me">
            <a href="${other}" lang="${language === 'zh' ? 'en' : 'zh-CN'}">${say(words.otherLanguage)}</a>
            <a href="/sign-in">${say(words.signIn)}</a>
          </p>
        </div>
        ${hero}
      </header>
      <nav class="board__lists" aria-label="${say(words.lists)}">
        <ul class="board__in">
          <li><a href="${view.to([])}" ${current(hero !== undefined)}>${say(words.board)}</a></li>
          ${boardLists.map((one) => html`<li><a href="${view.to([one])}" ${current(one === list)}>${say(listNames[one])}</a></li>`)}
        </ul>
      </nav>
      <main id="main" class="board__in board__main">${body}</main>
      <footer class="foot">
        <div class="foot__in">
          <span>${say(words.association)} · ${say(words.thinkTank)}</span><span>${say(words.beijing)}</span>${
            changed ? html`<span>${say(words.changed)} ${momentText(changed, language, now)}</span>` : null
          }
        </div>
      </footer>
    </body>
  </html>`;
  return `<!doctype html>\n${page.toString()}\n`;
}

const current = (is: boolean): Insert => is && html` aria-current="page"`;

/** A page that says why there is none. */
export const excusePage = (title: string, more: string, view: View): string =>
  pageOf(
    {
      title,
      path: [],
      body: html`<h1>${title}</h1>
        <p>${more}</p>
        <p><a href="${view.to([])}">${view.say(words.back)}</a></p>`,
    },
    view,
  );
