import type { Language } from '@zhitong/service';
import { templates } from './templates.js';

/** Fills a message's text. A kind without a template still says that there is something to see. */
export function render(
  kind: string,
  params: Record<string, string | number>,
  language: Language,
): { subject: string; text: string } {
  const [subject, text] = (templates[kind] ?? fallback)[language];
  const fill = (template: string) => template.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
  return { subject: fill(subject), text: fill(text) };
}

const fallback = {
  zh: ['智通：有新的进展', '请登录智通查看。'],
  en: ['zhitong: there is news', 'Please sign in to zhitong to see it.'],
} as const;
