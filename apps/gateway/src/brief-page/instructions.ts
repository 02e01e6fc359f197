import { html, type Html } from '../web/html.js';
import type { Owner, ReadInstruction } from './reading.js';
import { fill, type PageLanguage, type Spoken } from './texts.js';
import { dayIn } from './times.js';

/** What the reader has instructed on this brief, and what became of it. */
export function instructions(
  given: readonly ReadInstruction[],
  owners: readonly Owner[],
  t: Spoken,
  language: PageLanguage,
): Html | false {
  if (given.length === 0) return false;
  return html`<section class="given" aria-labelledby="given">
    <h2 id="given">${t.mine}</h2>
    ${given.map(
      ({ rank, text, audience, onPaper, tasks }) =>
        html`<div class="given__one">
          <blockquote class="quote" lang="zh-CN">${text}</blockquote>
          <p class="quiet">
            ${[rank, audience === 'enterprise' ? t.forEnterprise : t.internal, ...(onPaper ? [t.onPaper] : [])].join(' · ')}
          </p>
          <ul>
            ${tasks.length === 0 && html`<li class="quiet">${t.noTask}</li>`}
            ${tasks.map((task) => html`<li>${taskLine(task, owners, t, language)}</li>`)}
          </ul>
        </div>`,
    )}
  </section>`;
}

function taskLine(
  task: ReadInstruction['tasks'][number],
  owners: readonly Owner[],
  t: Spoken,
  language: PageLanguage,
): Html {
  const who = owners.find(({ account }) => account === task.owner)?.name;
  const when = dayIn(language, task.dueAt);
  const [mood, how] =
    task.result !== undefined
      ? ['done', fill(t.taskDone, { result: task.result })]
      : task.overdue
        ? ['late', fill(t.taskLate, { when })]
        : ['active', fill(t.taskOpen, { when })];
  return html`<span class="lamp lamp--${mood}">${how}</span
    >${who !== undefined && html` <span class="quiet">${who}</span>`}`;
}
