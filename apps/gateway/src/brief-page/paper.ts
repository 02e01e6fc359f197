import { paragraphsOf, type Paragraph } from '@zhitong/contracts';
import { html, type Html } from '../web/html.js';
import { findable, marked, type Mark } from './marked.js';
import type { ReadBrief } from './reading.js';
import { fill, type PageLanguage, type Spoken } from './texts.js';
import { dayIn } from './times.js';

/** Characters that somebody reads in a minute. */
const pace = 350;

const minutesFor = (body: string): number => Math.max(1, Math.ceil([...body].length / pace));

const alertSign = html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
  <path d="M10 3.2L18 17H2zM10 8v4M10 14.4v.2" />
</svg>`;

/** The brief as a paper on the desk: head, title, summary, text, what it rests on, and the print. */
export function paper(brief: ReadBrief, t: Spoken, language: PageLanguage): Html {
  const { manuscript, head } = brief;
  const marks = manuscript.statements
    .map(({ text }, i) => ({ words: findable(text), number: i + 1 }))
    .filter(({ number }) => manuscript.statements[number - 1]!.evidence.length > 0);
  return html`<article class="paper" lang="zh-CN">
    <header class="paper__head">
      <p class="paper__mark">${head.mark}</p>
      <p class="paper__line">
        <span>${brief.numberText ?? t.unsigned}</span>
        <span>${head.issuer}　${dayIn('zh', head.date)}</span>
      </p>
    </header>
    <h1 class="song" tabindex="-1">${brief.title}</h1>
    ${
      brief.urgent &&
      html`<p class="paper__urgent">
        <span class="tag tag--late" lang="${langOf(language)}">${alertSign}${t.urgent}</span>
      </p>`
    }
    ${summary(brief, t, language)}
    <div class="paper__text">${paragraphsOf(manuscript.body).map((one) => paragraph(one, marks, t))}</div>
    ${sources(brief, t, language)}
    <p class="paper__more" lang="${langOf(language)}">
      <a href="/api/briefs/briefs/${encodeURIComponent(brief.id)}/pdf">${t.pdf}</a>
    </p>
  </article>`;
}

export const langOf = (language: PageLanguage): string => (language === 'zh' ? 'zh-CN' : 'en');

function summary({ manuscript: { summary: text, body } }: ReadBrief, t: Spoken, language: PageLanguage): Html {
  const minutes = fill(t.minutes, { n: minutesFor(body) });
  if (text === undefined) return html`<p class="paper__minutes" lang="${langOf(language)}">${minutes}</p>`;
  return html`<section class="gist" aria-label="${t.summary}">
    <p class="gist__head" lang="${langOf(language)}">${t.summary} · ${minutes}</p>
    ${text.split('\n').map((line) => html`<p>${line}</p>`)}
  </section>`;
}

function paragraph({ level, heading, text }: Paragraph, marks: readonly Mark[], t: Spoken): Html {
  const words = (one: string) => marked(one, marks, (n) => fill(t.source, { n }));
  if (heading === null) return html`<p class="paper__p">${words(text)}</p>`;
  const title = level === 1 ? html`<h2>${words(heading)}</h2>` : html`<h3>${words(heading)}</h3>`;
  return html`${title}${text !== '' && html`<p class="paper__p">${words(text)}</p>`}`;
}

/** What each statement rests on: opened by a click, and where a number of the text leads to. */
function sources({ manuscript: { statements }, cited }: ReadBrief, t: Spoken, language: PageLanguage): Html | false {
  if (statements.length === 0) return false;
  const said = (id: string) => cited.find((one) => one.id === id);
  const records = new Set(statements.flatMap(({ evidence }) => evidence)).size;
  return html`<details class="sources">
    <summary lang="${langOf(language)}">${fill(t.sources, { n: records })}</summary>
    <ol>
      ${statements.map(
        ({ text, evidence }, i) =>
          html`<li id="source-${i + 1}" tabindex="-1">
            <p>${text}</p>
            <ul>
              ${evidence
                .map((id) => said(id))
                .map(
                  (one) =>
                    one &&
                    html`<li class="quiet">
                      ${[one.name[language], one.number, dayIn(language, one.at)].filter(Boolean).join(' · ')}${
                        one.gist[language] !== '' && html`<br />${one.gist[language]}`
                      }
                    </li>`,
                )}
            </ul>
          </li>`,
      )}
    </ol>
  </details>`;
}
