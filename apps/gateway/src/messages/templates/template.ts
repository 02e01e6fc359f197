import type { Language } from '@zhitong/service';

/**
 * The text of a message in both languages. `{title}` is a parameter of the message, `{dueAt|time}` one that is a time
 * and is told in Beijing time, `{outcome|word}` one that is a code and is told in words.
 */
export type Template = Readonly<Record<Language, readonly [subject: string, text: string]>>;
export type Templates = Readonly<Record<string, Template>>;
