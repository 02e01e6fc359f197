import type { BoardEntry } from '@zhitong/contracts';
import { html, type Html, type Insert } from '../html.js';
import { momentText } from '../times.js';
import type { View } from '../view.js';
import { callStates, listNames, outcomeKinds, words } from '../words.js';
import { clockOf, lineOf, monthsText, scopeText, wan } from './items.js';
import { pageOf } from './layout.js';

type Fact = readonly [name: string, value: Insert];

/** An entry with all that is open of it. */
export function entryPage(entry: BoardEntry, view: View): string {
  const { say } = view;
  const { list, id, title, body } = entry;
  const clock = clockOf(entry, view);
  const texts = (
    [
      [words.description, body.description],
      [words.background, body.background],
      [words.stateOfTheArt, body.stateOfTheArt],
      [words.significance, body.significance],
      [words.goal, body.call?.goal],
      [words.requirements, body.call?.requirements],
    ] as const
  ).flatMap(([name, text]) =>
    text
      ? [
          html`<section>
            <h2>${say(name)}</h2>
            <p class="board__text">${text}</p>
          </section>`,
        ]
      : [],
  );
  const content = html`<article>
    <p class="crumbs">
      <a href="${view.to([])}">${say(words.board)}</a> <a href="${view.to([list])}">${say(listNames[list])}</a>
    </p>
    <h1 class="song">${title}</h1>
    <p class="board__lead">
      ${clock && html`<span class="tag${clock.open ? ' tag--due' : ''}">${clock.text}</span> `}${lineOf(entry, view)}
    </p>
    <dl class="board__facts">
      ${factsOf(entry, view).map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${texts} ${indicatorTable(body, view)} ${resultTable(body, view)} ${wayOn(entry, clock?.open === true, view)}
  </article>`;
  return pageOf({ title, list, path: [list, id], body: content }, view);
}

function factsOf(entry: BoardEntry, view: View): Fact[] {
  const { say, names, now, language } = view;
  const { at, opensAt, closesAt, body } = entry;
  const { call, notice, result, outcome, cooperation, choke, trl } = body;
  const time = (one: string) => html`<time datetime="${one}">${momentText(one, language, now)}</time>`;
  const facts: (Fact | false | undefined)[] = [
    opensAt === undefined ? [say(words.published), time(at)] : [say(words.opens), time(opensAt)],
    closesAt !== undefined && [say(words.closes), time(closesAt)],
    body.scope && [say(words.scope), scopeText(body.scope, view).split('：').at(-1)],
    call && [say(words.callState), say(callStates[call.state])],
    call && call.round > 1 && [say(words.round), String(call.round)],
    notice && [say(words.noticeOf), say(notice.kind === 'review' ? words.review : words.award)],
    notice?.kind === 'award' && [say(words.team), notice.team],
    result && [say(words.team), result.team],
    result?.answered !== undefined && [say(words.answered), time(result.answered)],
    outcome && [say(words.outcomeKind), say(outcomeKinds[outcome.kind])],
    outcome?.team !== undefined && [say(words.team), outcome.team],
    call && [say(words.money), wan(call.money, view)],
    notice?.kind === 'award' && [say(words.money), wan(notice.money, view)],
    body.months !== undefined && [say(words.term), monthsText(body.months, view)],
    call && [say(words.ip), call.ip],
    body.organisation !== undefined && [say(words.organisation), body.organisation],
    body.kind !== undefined && [say(words.kind), names.kind(body.kind)],
    body.industry !== undefined && [say(words.industry), names.industry(body.industry)],
    body.disciplines && [say(words.discipline), names.join(body.disciplines.map(names.discipline))],
    body.region !== undefined && [say(words.region), names.place(body.region)],
    body.regiment !== undefined && [say(words.regiment), names.place(body.regiment)],
    choke && [say(words.choke), names.join(choke.forms.map(names.form))],
    choke &&
      choke.sourceCountries.length > 0 && [say(words.countries), names.join(choke.sourceCountries.map(names.country))],
    body.ownMoney !== undefined && [say(words.ownMoney), wan(body.ownMoney, view)],
    cooperation && [say(words.cooperation), names.mode(cooperation.mode)],
    cooperation && [say(words.ip), cooperation.ip],
    cooperation && [say(words.solver), cooperation.solver],
    trl && [say(words.trl), `${trl.now} → ${trl.wanted}`],
  ];
  return facts.filter((fact): fact is Fact => Array.isArray(fact));
}

function tableOf(caption: string, heads: readonly string[], rows: readonly (readonly Insert[])[]): Html {
  return html`<section>
    <table class="table table--blocks">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...cells]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${cells.map((cell, n) => html`<td data-label="${heads[n + 1]}">${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function indicatorTable({ indicators }: BoardEntry['body'], { say }: View): Html | null {
  if (!indicators || indicators.length === 0) return null;
  const heads = [words.indicator, words.current, words.target, words.unit, words.method].map(say);
  const rows = indicators.map(({ name, current, target, unit, method }) => [name, current, target, unit, method]);
  return tableOf(say(words.indicators), heads, rows);
}

function resultTable({ result }: BoardEntry['body'], { say }: View): Html | null {
  if (!result?.rows || result.rows.length === 0) return null;
  const heads = [words.indicator, words.target, words.measured, words.unit, words.verdict].map(say);
  const rows = result.rows.map((row) => [
    row.name,
    row.target,
    row.measured,
    row.unit,
    say(row.met ? words.met : words.notMet),
  ]);
  return tableOf(say(words.indicators), heads, rows);
}

/** What a reader can do about it now. */
function wayOn(entry: BoardEntry, isOpen: boolean, view: View): Html | null {
  const { list } = entry;
  const { say } = view;
  if (!isOpen) return null;
  const name = { calls: words.bid, campaigns: words.submit } as const;
  if (list !== 'notices' && list !== 'calls' && list !== 'campaigns') return null;
  if (list === 'notices') return objecting(entry, view);
  return html`<p class="board__way">
    <a class="button" href="/sign-in">${say(name[list])}</a>${
      list === 'calls' ? null : html` <span class="quiet">${say(words.campaignsHint)}</span>`
    }
  </p>`;
}

/** Who may object until when, with what, and what comes of it; the form itself wants a name, and so a sign-in. */
function objecting({ id, body, closesAt }: BoardEntry, { say, language, now }: View): Html {
  const form = body.notice?.kind === 'review' ? `/problems/${id.replace(/-review-\d+$/, '')}/objection` : '/sign-in';
  const until = closesAt === undefined ? null : momentText(closesAt, language, now);
  return html`<section id="object">
    <h2>${say(words.howToObject)}</h2>
    <ol class="board__steps">
      <li>${say(words.objectWho)}</li>
      <li>${say(words.objectWhat)}</li>
      ${until && html`<li>${say(words.objectUntil)}${until}</li>`}
      <li>${say(words.objectThen)}</li>
    </ol>
    <p class="board__way"><a class="button" href="${form}">${say(words.object)}</a></p>
  </section>`;
}
