import type { BoardEntry } from '@zhitong/contracts';
import { html, type Html } from '../html.js';
import { dayText, daysUntil } from '../times.js';
import type { View } from '../view.js';
import { callStates, outcomeKinds, words } from '../words.js';

export const wan = (money: number, { say }: View): string => `${money.toFixed(2)} ${say(words.wan)}`;
export const monthsText = (months: number, { say }: View): string => `${months} ${say(words.months)}`;

/** How long there is still, or that it is over; nothing for what has no end. */
export function clockOf({ opensAt, closesAt }: BoardEntry, view: View): { text: string; open: boolean } | null {
  const { say, now, language } = view;
  if (closesAt === undefined) return null;
  if (closesAt <= now.toISOString()) return { text: say(words.ended), open: false };
  if (opensAt !== undefined && opensAt > now.toISOString()) return { text: say(words.ahead), open: true };
  const days = daysUntil(closesAt, now);
  return {
    text: language === 'zh' ? `${say(words.daysLeft)} ${days} 天` : `${days} days ${say(words.daysLeft)}`,
    open: true,
  };
}

/** One line about an entry, in words. */
export function lineOf({ list, body }: BoardEntry, view: View): string {
  const { say, names } = view;
  const { call, notice, result, outcome, scope } = body;
  if (call) return call.goal;
  if (notice?.kind === 'review') return say(words.review);
  if (notice?.kind === 'award') return awardLine(notice.team, body.months, view);
  if (result) return resultLine(result, view);
  if (outcome)
    return names.join([say(outcomeKinds[outcome.kind]), ...(outcome.team === undefined ? [] : [outcome.team])]);
  if (scope) return scopeText(scope, view);
  if (list !== 'needs') return '';
  const known = [body.industry && names.industry(body.industry), body.kind && names.kind(body.kind), body.organisation];
  return names.join(known.filter((one): one is string => Boolean(one)));
}

export function scopeText(
  { kinds, industries, disciplines }: NonNullable<BoardEntry['body']['scope']>,
  { say, names }: View,
): string {
  const all = [...kinds.map(names.kind), ...industries.map(names.industry), ...disciplines.map(names.discipline)];
  return `${say(words.scope)}：${all.length === 0 ? say(words.everything) : names.join(all)}`;
}

function awardLine(team: string, months: number | undefined, view: View): string {
  const [comma, who] = view.language === 'zh' ? ['，', `拟由${team}承担`] : [', ', `To be done by ${team}`];
  return months === undefined ? who : `${who}${comma}${monthsText(months, view)}`;
}

function resultLine({ team, rows }: NonNullable<BoardEntry['body']['result']>, { say, names, language }: View): string {
  if (!rows || rows.length === 0) return names.join([say(words.acceptedLine), team]);
  const met = rows.filter((row) => row.met).length;
  return language === 'zh'
    ? `${rows.length} 项指标中 ${met} 项达到；由${team}承担。`
    : `${met} of ${rows.length} indicators met; done by ${team}.`;
}

const done = html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
  <path d="M10 2.8a7.2 7.2 0 100 14.4 7.2 7.2 0 000-14.4zM6.8 10.2l2.2 2.3 4.2-4.7" />
</svg>`;

/** What stands at the end of a row: where to object, or how it ended. */
function endOf({ list, id, body }: BoardEntry, isOpen: boolean, { say, to }: View): Html | null {
  if (list === 'notices' && isOpen) return html`<a href="${to([list, id])}#object">${say(words.howToObject)}</a>`;
  if (body.result)
    return html`<span class="tag tag--done"
      >${done}${say(body.result.answered === undefined ? words.accepted : words.answered)}</span
    >`;
  if (body.call)
    return html`<span class="tag${isOpen ? ' tag--active' : ''}">${say(callStates[body.call.state])}</span>`;
  return null;
}

/** Entries as a list: until when, what, and what can be done. */
export function entryList(entries: readonly BoardEntry[], view: View): Html {
  const { say, now, language } = view;
  return html`<ul class="board__items">
    ${entries.map((entry) => {
      const clock = clockOf(entry, view);
      const at = clock ? entry.closesAt! : entry.at;
      const day = html`<time datetime="${at}">${dayText(at, language, now)}</time>`;
      return html`<li>
        <p class="board__when">
          ${clock ? html`${clock.text}<small>${clock.open ? html`${say(words.until)} ` : null}${day}</small>` : day}
        </p>
        <div>
          <h3><a href="${view.to([entry.list, entry.id])}">${entry.title}</a></h3>
          <p>${lineOf(entry, view)}</p>
        </div>
        ${endOf(entry, clock?.open === true, view)}
      </li>`;
    })}
  </ul>`;
}

/** Calls as a table: what, how much, how long, until when. */
export function callTable(calls: readonly BoardEntry[], caption: string, view: View): Html {
  const { say, now, language } = view;
  const [topic, money, term, closes] = [words.topic, words.money, words.term, words.closes].map(say);
  return html`<table class="table board__table">
    <caption class="unseen">
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${topic}</th>
        <th scope="col" class="number">${money}</th>
        <th scope="col">${term}</th>
        <th scope="col">${closes}</th>
      </tr>
    </thead>
    <tbody>
      ${calls.map(
        (entry) =>
          html`<tr>
            <th scope="row">
              <a href="${view.to([entry.list, entry.id])}">${entry.title}</a><small>${entry.body.call?.goal}</small>
            </th>
            <td class="number" data-label="${money}">${entry.body.call && wan(entry.body.call.money, view)}</td>
            <td data-label="${term}">${entry.body.months !== undefined && monthsText(entry.body.months, view)}</td>
            <td data-label="${closes}">
              ${entry.closesAt && html`<time datetime="${entry.closesAt}">${dayText(entry.closesAt, language, now)}</time>`}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
