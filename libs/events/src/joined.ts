/** Stands between texts that travel to the database as one. JSON never holds it unescaped. */
const separator = '\u001f';

/**
 * Many texts as one parameter, to be read with {@link split}: an array literal escapes every quotation mark, which for
 * JSON costs many times what the rest of its way does. Undefined where a text holds the separator, or none is there.
 */
export function joined(texts: readonly string[]): string | undefined {
  const text = texts.join(separator);
  return text === '' || occurrences(text) !== texts.length - 1 ? undefined : text;
}

/** SQL that makes a text[] of a parameter. */
export const split = (parameter: string): string => `string_to_array(${parameter}::text, E'\\x1f')`;

function occurrences(text: string): number {
  let found = 0;
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) found += 1;
  return found;
}
