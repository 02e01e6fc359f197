import { mayIn, type Language } from '@zhitong/service';
import { topicView } from '../domain/topic-view.js';

/** A topic as a caller reads it, reasons in the caller's language; undefined when they must not know of it. */
export function topicIn(language: Language, ...about: Parameters<typeof topicView>) {
  const view = topicView(...about);
  return view && { ...view, may: mayIn(language, view.may) };
}
