import { industrySections, type BoardList, type BoardPage } from '@zhitong/contracts';
import { html, type Html } from '../html.js';
import type { BoardAsked } from '../source.js';
import type { View } from '../view.js';
import { listNames, words } from '../words.js';
import { formatLinks, searchForm } from './home.js';
import { callTable, entryList } from './items.js';
import { pageOf } from './layout.js';

/** Lists whose entries can be open or over. */
const timed: readonly BoardList[] = ['campaigns', 'calls', 'notices'];
/** Lists whose entries belong to an industry. */
const sorted: readonly BoardList[] = ['calls', 'notices', 'results', 'needs', 'outcomes'];

/** A list: filters in the address, page by page. */
export function listPage(
  list: BoardList,
  { items, total, page, size }: BoardPage,
  asked: BoardAsked,
  view: View,
): string {
  const { say, language } = view;
  const name = say(listNames[list]);
  const count = language === 'zh' ? `${total} 条` : `${total}`;
  const { text, industry, status } = asked;
  const body = html`<h1>${name} <span class="quiet">${count}</span></h1>
    ${filterForm(list, asked, view)}
    ${
      items.length === 0
        ? html`<p class="board__none">${say(text || industry || status ? words.noneFound : words.noneNow)}</p>`
        : list === 'calls'
          ? callTable(items, name, view)
          : entryList(items, view)
    }
    ${pages(list, asked, page, Math.ceil(total / size), view)}
    <p class="board__formats"><b>${say(words.download)}</b> ${formatLinks(list, view)}</p>`;
  return pageOf(
    { title: name, list, path: [list], query: { text, industry, status, page: page > 1 ? page : undefined }, body },
    view,
  );
}

function filterForm(list: BoardList, { text, industry, status }: BoardAsked, view: View): Html {
  const { say, language } = view;
  const option = (value: string, name: string, chosen: string | undefined) =>
    html`<option value="${value}" ${value === chosen && html` selected`}>${name}</option>`;
  return html`<form
    class="board__filter"
    action="/board/${list}"
    method="get"
    role="search"
    aria-label="${say(words.filter)}"
  >
    ${language === 'en' && html`<input type="hidden" name="lang" value="en" />`}
    <p>
      <label for="text">${say(words.keyword)}</label
      ><input class="input" id="text" name="text" type="search" maxlength="100" value="${text}" />
    </p>
    ${
      sorted.includes(list) &&
      html`<p>
        <label for="industry">${say(words.industry)}</label
        ><select class="input" id="industry" name="industry">
          <option value="">${say(words.all)}</option>
          ${industrySections.map(({ code, name }) => option(code, say(name), industry))}
        </select>
      </p>`
    }
    ${
      timed.includes(list) &&
      html`<p>
        <label for="status">${say(words.status)}</label
        ><select class="input" id="status" name="status">
          <option value="">${say(words.all)}</option>
          ${option('open', say(words.open), status)}${option('over', say(words.over), status)}
        </select>
      </p>`
    }
    <button class="button button--primary" type="submit">${say(words.filter)}</button>
  </form>`;
}

function pages(
  list: BoardList,
  { text, industry, status }: BoardAsked,
  page: number,
  last: number,
  view: View,
): Html | null {
  if (last <= 1) return null;
  const { say, language } = view;
  const to = (n: number) => view.to([list], { text, industry, status, page: n > 1 ? n : undefined });
  return html`<nav class="board__pages" aria-label="${say(words.page)}">
    ${page > 1 && html`<a href="${to(page - 1)}" rel="prev">${say(words.previous)}</a>`}
    <span>${language === 'zh' ? `第 ${page} 页，共 ${last} 页` : `Page ${page} of ${last}`}</span>
    ${page < last && html`<a href="${to(page + 1)}" rel="next">${say(words.next)}</a>`}
  </nav>`;
}

/** What a search finds, list by list: the first of each, and how many there are. */
export function searchPage(
  found: readonly { list: BoardList; page: BoardPage }[],
  asked: { text?: string | undefined; list?: string | undefined },
  view: View,
): string {
  const { say, language } = view;
  const hits = found.filter(({ page }) => page.total > 0);
  const body = html`<div class="board__cols">
    <div>
      <h1>${say(words.found)}</h1>
      ${hits.length === 0 ? html`<p class="board__none">${say(words.noneFound)}</p>` : null}
      ${hits.map(
        ({ list, page: { items, total } }) =>
          html`<section aria-labelledby="${list}">
            <div class="board__section">
              <h2 id="${list}">${say(listNames[list])}</h2>
              <span class="quiet">${language === 'zh' ? `${total} 条` : `${total}`}</span>${
                total > items.length && html`<a href="${view.to([list], { text: asked.text })}">${say(words.all)}</a>`
              }
            </div>
            ${entryList(items, view)}
          </section>`,
      )}
    </div>
    <div class="board__side">${searchForm(view, asked)}</div>
  </div>`;
  return pageOf({ title: say(words.found), path: ['search'], query: asked, body }, view);
}
