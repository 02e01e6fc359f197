import { html, type Html } from '../web/html.js';
import { act } from './act.js';
import { instructions } from './instructions.js';
import { langOf, paper } from './paper.js';
import type { Reading } from './reading.js';
import { fill, wordsIn, type PageLanguage, type Spoken } from './texts.js';

/** What goes into the shell of the page: its name, and its content. */
export interface Page {
  title: string;
  content: Html;
}

const bar = (back: Html, end: Html | false, t: Spoken, language: PageLanguage): Html =>
  html`<a class="skip-link" href="#main">${t.skip}</a>
    <header class="reading-bar">
      ${back}
      <span class="reading-bar__brand" aria-hidden="true">智通</span>
      <span class="reading-bar__end"
        >${end}<a href="?lang=${language === 'zh' ? 'en' : 'zh'}" lang="${language === 'zh' ? 'en' : 'zh-CN'}"
          >${t.other}</a
        ></span
      >
    </header>`;

/** Where the brief lies among what its reader has not read, and the way to the next. */
function place({ brief, unread }: Reading, t: Spoken): Html | false {
  if (unread === undefined) return false;
  const at = unread.indexOf(brief.id);
  if (at >= 0) return html`<span>${fill(t.unreadPlace, { n: at + 1, all: unread.length })}</span>`;
  if (unread.length === 0) return false;
  return html`<a href="/brief/${encodeURIComponent(unread[0]!)}">${t.next}</a>`;
}

const news = (done: string | undefined, t: Spoken): Html | false => {
  const words = done === 'read' ? t.doneRead : done === 'instructed' ? t.doneInstructed : undefined;
  return (
    words !== undefined &&
    html`<div class="note note--done" role="status" tabindex="-1" id="done"><p>${words}</p></div>`
  );
};

/** A brief to be read: on top what is asked, and beside or below it what to do. */
export function briefPage(reading: Reading, language: PageLanguage): Page {
  const t = wordsIn(language);
  const { brief, unread, owners, done } = reading;
  const back = unread
    ? html`<a class="reading-bar__back" href="/briefs">${t.toList}</a>`
    : html`<a class="reading-bar__back" href="/desk/briefs/${encodeURIComponent(brief.id)}">${t.toDesk}</a>`;
  return {
    title: `${brief.title} · ${t.appName}`,
    content: html`${bar(back, place(reading, t), t, language)}
      <main id="main" class="reading" data-brief="${brief.id}" lang="${langOf(language)}">
        <div class="reading__news">${news(done, t)}</div>
        ${paper(brief, t, language)}
        <div class="reading__aside">
          ${instructions(brief.instructions, owners, t, language)} ${act(reading, t, language)}
        </div>
      </main>`,
  };
}

/** Why there is nothing to read, and the way on. */
export function otherPage(why: 'gone' | 'down', language: PageLanguage): Page {
  const t = wordsIn(language);
  const [title, more] = why === 'gone' ? [t.goneTitle, t.gone] : [t.downTitle, t.down];
  return {
    title: `${title} · ${t.appName}`,
    content: html`${bar(html`<a href="/">${t.home}</a>`, false, t, language)}
      <main id="main" class="reading reading--bare">
        <h1>${title}</h1>
        <p>${more}</p>
      </main>`,
  };
}

/** The whole document: the built shell with its content, title and language. */
export const documentOf = (shell: string, { title, content }: Page, language: PageLanguage): string =>
  shell
    .replace(/<title>[^<]*<\/title>/, () => html`<title>${title}</title>`.text)
    .replace('<html lang="zh-CN"', () => `<html lang="${langOf(language)}"`)
    .replace('<!--brief-->', () => content.text);
