import { FieldsInvalid, type Text } from '@zhitong/contracts';
import { unknownFields } from './unknown-field.js';

/** No form is nested deeper than this; whoever walks through a body may rely on it. */
const deepest = 32;
/** A list in a request is never longer than this, whatever its rule says. */
const longestList = 500;

export const objectExpected = {
  code: 'object-expected',
  message: { zh: '应为一个 JSON 对象', en: 'must be a JSON object' },
};
const tooDeep: Text = { zh: `嵌套不得超过 ${deepest} 层`, en: `must not be nested deeper than ${deepest} levels` };
const tooLong: Text = { zh: `应为列表，至多 ${longestList} 行`, en: `must be a list of at most ${longestList} rows` };

const refused = (field: string, code: string, message: Text) => new FieldsInvalid([{ field, code, message }]);
const within = (field: string, name: string) => (field === '' ? name : `${field}.${name}`);
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Holds a parsed body against what every form keeps to, before anything walks through it: one object, not nested
 * without end, no endless lists, no names that every object has (`__proto__`, `constructor`): libraries take those for
 * something else. Goes level by level, since the depth of what came in is not known yet.
 * @throws FieldsInvalid naming the field
 */
export function checkBodyShape(body: unknown): void {
  if (!isObject(body) || Array.isArray(body)) throw refused('', objectExpected.code, objectExpected.message);
  let level: { field: string; value: object }[] = [{ field: '', value: body }];
  for (let depth = 1; level.length > 0; depth += 1) {
    const [first] = level;
    if (depth > deepest) throw refused(first!.field.split('.')[0]!, 'nested-too-deep', tooDeep);
    for (const { field, value } of level)
      if (Array.isArray(value) && value.length > longestList) throw refused(field, 'list-too-long', tooLong);
    const inherited = level.flatMap(({ field, value }) =>
      Object.keys(value)
        .filter((name) => name in Object.prototype)
        .map((name) => within(field, name)),
    );
    if (inherited.length > 0) throw new FieldsInvalid(unknownFields(inherited));
    level = level.flatMap(({ field, value }) =>
      Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
        isObject(inner) ? [{ field: within(field, name), value: inner }] : [],
      ),
    );
  }
}
