import { boardLists, type BoardEntry, type BoardList, type BoardSummary, type Text } from '@zhitong/contracts';
import { html, type Html } from '../html.js';
import type { View } from '../view.js';
import { listNames, words } from '../words.js';
import { callTable, entryList } from './items.js';
import { pageOf } from './layout.js';

export interface Home {
  summary: BoardSummary;
  notices: readonly BoardEntry[];
  calls: readonly BoardEntry[];
  campaigns: readonly BoardEntry[];
  results: readonly BoardEntry[];
}

/** The first page: what closes soon, what came of it, and a way to find the rest. */
export function homePage({ summary, notices, calls, campaigns, results }: Home, view: View): string {
  const { say } = view;
  const body = html`<div class="board__cols">
    <div>
      ${section('notices', words.noticesNow, say(words.noticesHint), notices, view)}
      ${section('calls', words.openCalls, say(words.callsHint), calls, view, callTable(calls, say(words.openCalls), view))}
      ${section('campaigns', words.openCampaigns, say(words.campaignsHint), campaigns, view)}
      ${section('results', listNames.results, say(words.resultsHint), results, view)}
    </div>
    <div class="board__side">${searchForm(view)} ${statistics(summary.needs, view)} ${downloads(view)}</div>
  </div>`;
  return pageOf({ title: say(words.board), path: [], hero: hero(summary, view), body, changed: summary.changed }, view);
}

function section(
  list: BoardList,
  name: Text,
  hint: string,
  entries: readonly BoardEntry[],
  view: View,
  shown = entryList(entries, view),
): Html {
  const { say } = view;
  return html`<section aria-labelledby="${list}">
    <div class="board__section">
      <h2 id="${list}">${say(name)}</h2>
      <span class="quiet">${hint}</span
      ><a href="${view.to([list])}">${say(words.all)}<span class="unseen"> ${say(listNames[list])}</span></a>
    </div>
    ${entries.length === 0 ? html`<p class="board__none">${say(words.noneNow)}</p>` : shown}
  </section>`;
}

/** Where the stations stand on the ridge. */
const stations = [430, 572, 714, 856, 998, 1140] as const;

function hero({ open }: BoardSummary, view: View): Html {
  const { say } = view;
  const number = (list: BoardList, name: Text, count: number, unit: Text) =>
    html`<div>
      <dt>${say(name)}</dt>
      <dd>
        <a href="${view.to([list], { status: 'open' })}">${count}<small>${say(unit)}</small></a>
      </dd>
    </div>`;
  return html`<div class="board__in board__title">
      <div>
        <h1>${say(words.board)}</h1>
        <p>${say(words.line)}</p>
      </div>
      <dl class="board__numbers">
        ${number('campaigns', words.openCampaigns, open.campaigns, words.campaignUnit)}
        ${number('notices', words.openNotices, open.notices, words.noticeUnit)}
        ${number('calls', words.openCalls, open.calls, words.callUnit)}
      </dl>
    </div>
    <svg
      class="board__ridge"
      viewBox="0 0 1280 132"
      preserveAspectRatio="xMinYMax slice"
      role="img"
      aria-label="${say(words.ridge)}"
    >
      <path class="board__far" d="M0 98L46 76L82 84L132 42L164 62L206 24L250 66L282 54L330 86L372 72L430 100V132H0z" />
      <path class="board__near" d="M0 108L58 84L96 94L144 60L188 88L226 48L268 94L300 80L352 104H1280V132H0z" />
      <path class="board__through" d="M0 108L58 84L96 94L144 60L188 88L226 48L268 94L300 80L352 104H1280" />
      ${say(words.stations)
        .split(' ')
        .map(
          (name, n) =>
            html`<circle
                class="${n === stations.length - 1 ? 'board__last' : 'board__station'}"
                cx="${stations[n]}"
                cy="104"
                r="7"
              /><text x="${stations[n]}" y="86" text-anchor="middle">${name}</text>`,
        )}
    </svg>`;
}

/** Asks by GET: what was asked stands in the address. */
export function searchForm(view: View, asked: { text?: string | undefined; list?: string | undefined } = {}): Html {
  const { say, language } = view;
  return html`<form
    class="board__find"
    action="/board/search"
    method="get"
    role="search"
    aria-label="${say(words.find)}"
  >
    <h2>${say(words.find)}</h2>
    ${language === 'en' && html`<input type="hidden" name="lang" value="en" />`}
    <p>
      <label for="text">${say(words.keyword)}</label
      ><input class="input" id="text" name="text" type="search" maxlength="100" value="${asked.text}" />
    </p>
    <p>
      <label for="list">${say(words.where)}</label
      ><select class="input" id="list" name="list">
        <option value="">${say(words.all)}</option>
        ${boardLists.map(
          (list) =>
            html`<option value="${list}" ${list === asked.list && html` selected`}>${say(listNames[list])}</option>`,
        )}
      </select>
    </p>
    <button class="button button--primary" type="submit">${say(words.search)}</button>
  </form>`;
}

const widest = 120;

/** Needs by industry as bars with their numbers; small ones are not told. */
function statistics({ cells, rest, total }: BoardSummary['needs'], view: View): Html {
  const { say, names, language } = view;
  const most = Math.max(1, ...cells.map(({ count }) => count));
  const whole = language === 'zh' ? `共 ${total} 项写明行业。` : `${total} name their industry.`;
  return html`<section class="board__figures" aria-labelledby="figures">
    <h2 id="figures">${say(words.statistics)}</h2>
    ${
      total === undefined
        ? html`<p>${say(words.statisticsNone)}</p>`
        : html`<p>${whole}</p>
            ${
              cells.length > 0 &&
              html`<table>
                <caption class="unseen">
                  ${say(words.statistics)}
                </caption>
                <thead class="unseen">
                  <tr>
                    <th scope="col">${say(words.industry)}</th>
                    <th scope="col">${say(words.count)}</th>
                  </tr>
                </thead>
                <tbody>
                  ${cells.map(
                    ({ key, count }) =>
                      html`<tr>
                        <th scope="row">${names.section(key)}</th>
                        <td>
                          <svg
                            viewBox="0 0 ${widest} 12"
                            width="${widest}"
                            height="12"
                            aria-hidden="true"
                            focusable="false"
                          >
                            <rect width="${Math.round((count / most) * widest)}" height="12" />
                            <path d="M1.5 0v12" />
                          </svg>
                        </td>
                        <td class="number">${count}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>`
            }
            <p class="quiet">
              ${rest !== undefined && (language === 'zh' ? `${say(words.rest)} ${rest} 项；` : `${say(words.rest)}: ${rest}. `)}${say(words.statisticsRule)}
            </p>`
    }
  </section>`;
}

function downloads(view: View): Html {
  const { say } = view;
  return html`<section class="board__figures" aria-labelledby="downloads">
    <h2 id="downloads">${say(words.download)}</h2>
    ${boardLists.map(
      (list) => html`<p class="board__formats"><b>${say(listNames[list])}</b> ${formatLinks(list, view)}</p>`,
    )}
    <p class="quiet">${say(words.downloadRule)}</p>
  </section>`;
}

/** A whole list in the four forms that others take it in. */
export function formatLinks(list: BoardList, view: View): Html {
  const { say } = view;
  const name = say(listNames[list]);
  const link = (file: string, form: string) =>
    html`<a href="${view.to([list, file])}">${form}<span class="unseen"> ${name}</span></a> `;
  return html`${link('all.xlsx', 'XLSX')}${link('all.csv', 'CSV')}${link('all.json', 'JSON')}${link('atom.xml', 'Atom')}`;
}
