import { command, NotDone } from './command.js';
import { clearErrors, showErrors } from './errors.js';
import { fieldOf, missingIn, requestOf, type Typed } from './instruction.js';
import { wordsOf, type Words } from './texts.js';

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

/** The page anew, as the server has it now, with a word on what was done. */
function show(done: 'read' | 'instructed'): void {
  const address = new URL(location.href);
  address.hash = '';
  address.searchParams.set('done', done);
  location.replace(address);
}

/** Sends once: a second click while it is under way does nothing. */
async function once(button: HTMLElement, send: () => Promise<void>): Promise<void> {
  if (button.ariaDisabled === 'true') return;
  button.ariaDisabled = 'true';
  await send().finally(() => (button.ariaDisabled = null));
}

/** Why it did not work, beside what was tried. */
function complain(page: HTMLElement, t: Words, error: unknown): void {
  const note = document.createElement('div');
  note.className = 'note note--late';
  note.setAttribute('role', 'alert');
  const why = error instanceof Error ? error.message : String(error);
  note.textContent = t.failed({ why });
  const panel = page.querySelector('[data-part=errors]') ?? page.querySelector('.reading__news')!;
  panel.replaceChildren(note);
  note.scrollIntoView({ block: 'center' });
}

const addressOf = (brief: string, what: string) => `/api/briefs/briefs/${encodeURIComponent(brief)}/${what}`;

/** 已阅: one click. */
export function acknowledging(page: HTMLElement, brief: string): void {
  const t = wordsOf(page);
  for (const button of all('[data-act=acknowledge]'))
    button.addEventListener('click', () => {
      const send = () => command(addressOf(brief, 'acknowledgement'), {}, page.lang, t.unreachable);
      void once(button, () => send().then(() => show('read'))).catch((error: unknown) => complain(page, t, error));
    });
}

/** 批示: phrases, the fields, once more as it will stand, and then for good. */
export function instructing(page: HTMLElement, brief: string): void {
  const panel = page.querySelector<HTMLElement>('#act:has([data-act=check])');
  const dialog = document.querySelector<HTMLDialogElement>('#confirm');
  if (!panel || !dialog) return;
  const t = wordsOf(page);
  const text = panel.querySelector<HTMLTextAreaElement>('#field-text')!;
  phrases(panel, text);
  on('check', () => {
    const missing = missingIn(typedIn(panel), t);
    if (missing.length > 0) return showErrors(panel, t.toMend({ n: missing.length }), missing);
    clearErrors(panel);
    repeat(dialog, panel, t);
    dialog.showModal();
  });
  on('back', () => dialog.close());
  on('instruct', (button) => {
    const send = () => command(addressOf(brief, 'instructions'), requestOf(typedIn(panel)), page.lang, t.unreachable);
    void once(button, () => send().then(() => show('instructed'))).catch((error: unknown) => {
      dialog.close();
      if (!(error instanceof NotDone) || error.fields.length === 0) return complain(page, t, error);
      const wrong = error.fields.map(({ field, message }) => [fieldOf(field), message] as const);
      showErrors(panel, t.toMend({ n: wrong.length }), wrong);
    });
  });
}

const on = (act: string, run: (button: HTMLElement) => void) => {
  for (const button of all(`[data-act=${act}]`)) button.addEventListener('click', () => run(button));
};

/** A phrase replaces what is there only where that is nothing, or another phrase; else it is put behind it. */
function phrases(panel: HTMLElement, text: HTMLTextAreaElement): void {
  const buttons = [...panel.querySelectorAll<HTMLElement>('[data-phrase]')];
  const known = new Set(buttons.map(({ dataset }) => dataset['phrase']));
  const mark = () => {
    for (const button of buttons) button.ariaPressed = String(text.value.includes(button.dataset['phrase']!));
  };
  for (const button of buttons)
    button.addEventListener('click', () => {
      const phrase = button.dataset['phrase']!;
      if (text.value.trim() === '' || known.has(text.value.trim())) text.value = phrase;
      else if (!text.value.includes(phrase)) text.value = `${text.value.trimEnd()}${phrase}`;
      mark();
      text.focus();
      // What is to be filled in lies under the cursor.
      const gap = text.value.indexOf('……');
      if (gap >= 0) text.setSelectionRange(gap, gap + 2);
    });
  text.addEventListener('input', mark);
}

function typedIn(panel: HTMLElement): Typed {
  const of = (name: string) => panel.querySelector<HTMLInputElement>(`#field-${name}`)!.value;
  const audience = panel.querySelector<HTMLInputElement>('[name=audience]:checked')!.value;
  return { text: of('text'), rank: of('rank'), owner: of('owner'), due: of('due'), audience };
}

/** Shows the instruction as it will stand. */
function repeat(dialog: HTMLDialogElement, panel: HTMLElement, t: Words): void {
  const { text, rank, owner, due } = typedIn(panel);
  const chosen = (selector: string) => panel.querySelector(selector)?.textContent.trim() ?? '';
  dialog.querySelector('[data-part=said]')!.textContent = text.trim();
  const facts = [
    [t.as, rank.trim()],
    [t.whoDoes, chosen('#field-owner option:checked')],
    ...(owner === '' ? [] : [[t.dueBy, t.until({ date: due })]]),
    [t.audience, chosen('.choice:has(:checked) .choice__name')],
  ];
  dialog.querySelector('[data-part=facts]')!.replaceChildren(
    ...facts.flatMap(([name, value]) => {
      const [term, detail] = [document.createElement('dt'), document.createElement('dd')];
      term.textContent = name!;
      detail.textContent = value!;
      return [term, detail];
    }),
  );
}
