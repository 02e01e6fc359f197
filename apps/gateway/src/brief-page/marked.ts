import { html, type Html } from '../web/html.js';

/** What is marked in a text: the words, and the number of the note that they rest on. */
export interface Mark {
  words: string;
  number: number;
}

/** The words of a statement as they can be found in running text: without the stop at its end. */
export const findable = (statement: string): string => statement.trim().replace(/[。；，,.;]$/u, '');

/** A text with a raised number behind each statement that stands in it word by word, leading to what it rests on. */
export function marked(text: string, marks: readonly Mark[], label: (number: number) => string): Html {
  const places = marks
    .map(({ words, number }) => ({ end: words === '' ? -1 : text.indexOf(words) + words.length, number, words }))
    .filter(({ end, words }) => end >= words.length && words !== '' && text.includes(words))
    .sort((a, b) => a.end - b.end || a.number - b.number);
  let from = 0;
  const parts = places.map(({ end, number }) => {
    const part = html`${text.slice(from, end)}<a class="mark" href="#source-${number}" aria-label="${label(number)}"
        >${number}</a
      >`;
    from = end;
    return part;
  });
  return html`${parts}${text.slice(from)}`;
}
