import type { Language } from '@zhitong/service';

type Template = Record<Language, readonly [subject: string, text: string]>;

/** Texts of messages by kind; `{name}` is a parameter of the message. */
export const templates: Readonly<Record<string, Template>> = {};
