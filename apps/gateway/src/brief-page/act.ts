import type { InstructionPhrase } from '@zhitong/contracts';
import { html, type Html } from '../web/html.js';
import type { Owner, ReadBrief, Reading } from './reading.js';
import { fill, type PageLanguage, type Spoken } from './texts.js';

/**
 * Acknowledging and instructing. The script of the page gives the buttons their work; until it is there they do nothing,
 * and so lose nothing that was typed.
 */
export function act(
  { brief, owners, phrases }: Pick<Reading, 'brief' | 'owners' | 'phrases'>,
  t: Spoken,
  language: PageLanguage,
): Html | false {
  const { may } = brief;
  // The office records what leaders wrote on paper at its desk.
  if (brief.read === undefined || may['instruct'] === undefined) return false;
  const mayRead = may['acknowledge'] === true;
  const read = html`<button type="button" class="button act__read" data-act="acknowledge">
    ${may['instruct'] === true ? t.readOnly : t.read}
  </button>`;
  if (may['instruct'] !== true)
    return html`<section class="decision act" id="act" tabindex="-1" aria-label="${t.act}">
      <div class="decision__part"><p>${fill(t.cannot, { why: may['instruct'] })}</p></div>
    </section>`;
  return html`<section class="decision act" id="act" tabindex="-1" aria-labelledby="act-title">
      <div class="decision__part">
        <h2 id="act-title">${t.act}</h2>
        <div class="act__errors" data-part="errors"></div>
        ${offered(phrases, t, language)} ${fields(brief, owners, t)}
        <p class="act__note">${t.onceMore}</p>
        <button type="button" class="button button--primary act__check" data-act="check">${t.check}</button>
        ${mayRead ? read : html`<p class="act__note">${t.readAlready}</p>`}
        <noscript><p class="act__note">${t.noScript}</p></noscript>
      </div>
    </section>
    ${dialog(t)}
    <nav class="act-bar" aria-label="${t.act}">
      ${mayRead && html`<button type="button" class="button" data-act="acknowledge">${t.read}</button>`}
      <a class="button button--primary" href="#act">${t.act}</a>
    </nav>`;
}

const offered = (phrases: readonly InstructionPhrase[], t: Spoken, language: PageLanguage): Html | false =>
  phrases.length > 0 &&
  html`<div class="act__phrases" role="group" aria-labelledby="phrases">
    <p class="field__label" id="phrases">${t.phrases}</p>
    ${phrases.map(
      (phrase) =>
        html`<button type="button" class="button" data-phrase="${phrase.text}" aria-pressed="false">
          ${phrase[language]}
        </button>`,
    )}
  </div>`;

const field = (name: string, label: string, hint: string, control: Html): Html =>
  html`<div class="field" data-field="${name}">
    <label class="field__label" for="field-${name}">${label}</label>
    ${control}
    <div class="field__hint" id="field-${name}-hint">${hint}</div>
    <div id="field-${name}-remark" data-part="remark"></div>
  </div>`;

const fields = (brief: ReadBrief, owners: readonly Owner[], t: Spoken): Html =>
  html`${field(
      'text',
      t.text,
      t.textHint,
      html`<textarea
        class="input song"
        id="field-text"
        rows="4"
        maxlength="1000"
        aria-describedby="field-text-hint field-text-remark"
      ></textarea>`,
    )}
    ${field(
      'rank',
      t.rank,
      t.rankHint,
      html`<input
        class="input"
        id="field-rank"
        maxlength="50"
        autocomplete="organization-title"
        value="${brief.rank ?? ''}"
        aria-describedby="field-rank-hint field-rank-remark"
      />`,
    )}
    ${field('owner', t.owner, '', ownerSelect(owners, t))}
    ${field(
      'due',
      t.due,
      t.dueHint,
      html`<input class="input" id="field-due" type="date" aria-describedby="field-due-hint field-due-remark" />`,
    )}
    <fieldset class="field">
      <legend class="field__label">${t.audience}</legend>
      <div class="choices">
        <label class="choice"
          ><input type="radio" name="audience" value="internal" checked /><span class="choice__name"
            >${t.audienceInternal}</span
          ></label
        >
        <label class="choice"
          ><input type="radio" name="audience" value="enterprise" /><span class="choice__name"
            >${t.audienceEnterprise}</span
          ></label
        >
      </div>
    </fieldset>`;

function ownerSelect(owners: readonly Owner[], t: Spoken): Html {
  const groups = (['secretariat', 'recommender', 'team'] as const).map((role) => ({
    name: t.owners[role],
    of: owners.filter((one) => one.role === role),
  }));
  return html`<select class="input" id="field-owner" aria-describedby="field-owner-remark">
    <option value="">${t.ownerNone}</option>
    ${groups
      .filter(({ of }) => of.length > 0)
      .map(
        ({ name, of }) =>
          html`<optgroup label="${name}">
            ${of.map(
              ({ account, name: who, organisation }) =>
                html`<option value="${account}">
                  ${organisation === undefined ? who : `${organisation} ${who}`}
                </option>`,
            )}
          </optgroup>`,
      )}
  </select>`;
}

/** The instruction once more, as it will stand. */
const dialog = (t: Spoken): Html =>
  html`<dialog class="dialog" id="confirm" aria-labelledby="confirm-title">
    <div class="dialog__head"><h2 id="confirm-title">${t.confirmTitle}</h2></div>
    <div class="dialog__body">
      <blockquote class="quote song" data-part="said"></blockquote>
      <dl class="facts" data-part="facts"></dl>
    </div>
    <div class="dialog__end">
      <button type="button" class="button" data-act="back">${t.back}</button>
      <button type="button" class="button button--primary" data-act="instruct">${t.final}</button>
    </div>
  </dialog>`;
