import fc from 'fast-check';
import { breaks } from './compatibility.js';
import type { JsonSchema } from './json-schema.js';

const schema = (properties: Record<string, JsonSchema>, required: string[]): JsonSchema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const before = schema(
  {
    name: { type: 'string' },
    rows: { type: 'array', items: schema({ id: { type: 'string' } }, ['id']) },
    kind: { type: 'string', enum: ['a', 'b'] },
  },
  ['name', 'rows'],
);

describe('a changed event', () => {
  it('breaks nothing by a new optional field or other words', () => {
    const after = schema(
      { ...before.properties, more: { type: 'number' }, name: { type: 'string', description: 'the name' } },
      ['name', 'rows'],
    );
    expect(breaks(before, after)).toEqual([]);
  });

  it.each<[string, JsonSchema, string]>([
    [
      'a removed field',
      schema({ name: { type: 'string' }, rows: before.properties!.rows! }, ['name', 'rows']),
      'kind was removed',
    ],
    ['a field that may be absent now', { ...before, required: ['rows'] }, 'name became optional'],
    ['a field that must be there now', { ...before, required: ['name', 'rows', 'kind'] }, 'kind became required'],
    [
      'a new required field',
      schema({ ...before.properties, more: { type: 'number' } }, ['name', 'rows', 'more']),
      'more is new and required',
    ],
    [
      'another type',
      schema({ ...before.properties, name: { type: 'number' } }, ['name', 'rows']),
      "name: 'type' changed",
    ],
    [
      'a value that is gone',
      schema({ ...before.properties, kind: { type: 'string', enum: ['a'] } }, ['name', 'rows']),
      '"b" was removed',
    ],
    [
      'a value that is new',
      schema({ ...before.properties, kind: { type: 'string', enum: ['a', 'b', 'c'] } }, ['name', 'rows']),
      '"c" is new',
    ],
    [
      'a field removed inside a list',
      schema({ ...before.properties, rows: { type: 'array', items: schema({}, []) } }, ['name', 'rows']),
      'rows[].id was removed',
    ],
    [
      'a narrower pattern',
      schema({ ...before.properties, name: { type: 'string', pattern: '^x' } }, ['name', 'rows']),
      "name: 'pattern' changed",
    ],
  ])('is refused for %s', (_, after, sentence) => {
    expect(breaks(before, after).join('\n')).toContain(sentence);
  });

  it('is never refused when nothing changed', () => {
    const leaf = fc.constantFrom<JsonSchema>(
      { type: 'string' },
      { type: 'number' },
      { type: 'string', enum: ['a', 'b'] },
    );
    const tree = fc.letrec<{ schema: JsonSchema }>((tie) => ({
      schema: fc.oneof(
        { depthSize: 'small' },
        leaf,
        tie('schema').map((items): JsonSchema => ({ type: 'array', items })),
        fc
          .dictionary(fc.stringMatching(/^[a-z]{1,4}$/), tie('schema'))
          .map((properties) => schema(properties, Object.keys(properties))),
      ),
    })).schema;
    fc.assert(fc.property(tree, (any) => expect(breaks(any, structuredClone(any))).toEqual([])));
  });
});
