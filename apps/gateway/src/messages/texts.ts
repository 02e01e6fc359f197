import type { Language } from '@zhitong/service';
import { templates, type Template } from './templates/index.js';
import { words } from './words.js';

type Params = Readonly<Record<string, string | number>>;

/** `2026-03-31 18:00`, in Beijing; what is no time stays as it is. */
function beijingTime(value: string): string {
  const at = Date.parse(value);
  return Number.isNaN(at) ? value : new Date(at + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

/** Fills a message's text. A kind without a template still says that there is something to see. */
export function render(kind: string, params: Params, language: Language): { subject: string; text: string } {
  const template = Object.hasOwn(templates, kind) ? templates[kind]! : fallback;
  const [subject, text] = template[language];
  const value = (name: string, as: string | undefined): string => {
    const given = Object.hasOwn(params, name) ? String(params[name]) : '';
    if (as === 'time') return beijingTime(given);
    if (as === 'word') return words[given]?.[language] ?? given;
    return given;
  };
  const fill = (words: string) =>
    words.replaceAll(/\{(\w+)(?:\|(\w+))?\}/g, (_, name: string, as?: string) => value(name, as));
  // A subject is one line, whatever a title or a task holds.
  return { subject: fill(subject).replaceAll(/\s+/g, ' '), text: fill(text) };
}

const fallback: Template = {
  zh: ['智通：有新的进展', '请登录智通查看。'],
  en: ['zhitong: there is news', 'Please sign in to zhitong to see it.'],
};
