import type { Field } from './instruction.js';

const control = (field: Field) => document.getElementById(`field-${field}`)!;

/** Takes away what was said of the fields. */
export function clearErrors(panel: HTMLElement): void {
  panel.querySelector('[data-part=errors]')!.replaceChildren();
  for (const frame of panel.querySelectorAll<HTMLElement>('[data-field]')) {
    frame.classList.remove('field--wrong');
    frame.querySelector('[data-part=remark]')!.replaceChildren();
    control(frame.dataset['field'] as Field).removeAttribute('aria-invalid');
  }
}

const paragraph = (text: string, className?: string): HTMLParagraphElement => {
  const made = document.createElement('p');
  made.textContent = text;
  if (className !== undefined) made.className = className;
  return made;
};

/** Says what is wrong: on top, with ways to the fields, and at each of them. The summary takes the focus. */
export function showErrors(panel: HTMLElement, title: string, wrong: readonly (readonly [Field, string])[]): void {
  clearErrors(panel);
  const box = document.createElement('div');
  box.className = 'error-summary';
  box.tabIndex = -1;
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', title);
  const heading = document.createElement('h3');
  heading.textContent = title;
  const list = document.createElement('ul');
  for (const [field, message] of wrong) {
    const frame = panel.querySelector<HTMLElement>(`[data-field=${field}]`)!;
    frame.classList.add('field--wrong');
    frame.querySelector('[data-part=remark]')!.replaceChildren(paragraph(message, 'remark remark--wrong'));
    control(field).setAttribute('aria-invalid', 'true');
    const link = document.createElement('a');
    link.href = `#field-${field}`;
    link.textContent = message;
    link.addEventListener('click', (event) => (event.preventDefault(), control(field).focus()));
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  box.append(heading, list);
  panel.querySelector('[data-part=errors]')!.replaceChildren(box);
  box.focus();
}
