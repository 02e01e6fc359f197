import { isDeepStrictEqual } from 'node:util';
import type { JsonSchema } from './json-schema.js';

/** Keywords that say nothing about which data fit. */
const prose = new Set(['description', 'title', '$id', '$schema', 'default', 'examples']);
const structural = new Set(['properties', 'required', 'items', 'additionalProperties', 'enum']);

/**
 * What a changed schema breaks, within one version of an event. The log is kept for ever, so both directions count:
 * consumers of yesterday read the events of tomorrow, and those of tomorrow read what stands in the log. Only new
 * optional fields (and prose) break nothing.
 * @returns one sentence for each break, with the path of the field
 */
export function breaks(before: JsonSchema, after: JsonSchema, path = ''): string[] {
  const here = path === '' ? 'the payload' : path;
  const found: string[] = [];
  const required = { before: new Set(before.required), after: new Set(after.required) };
  for (const [name, schema] of Object.entries(before.properties ?? {})) {
    const field = path === '' ? name : `${path}.${name}`;
    const next = after.properties?.[name];
    if (!next) found.push(`${field} was removed: consumers read it`);
    else {
      if (required.before.has(name) && !required.after.has(name))
        found.push(`${field} became optional: consumers rely on it`);
      if (!required.before.has(name) && required.after.has(name))
        found.push(`${field} became required: events in the log lack it`);
      found.push(...breaks(schema, next, field));
    }
  }
  for (const name of required.after)
    if (!before.properties?.[name])
      found.push(`${path === '' ? name : `${path}.${name}`} is new and required: events in the log lack it`);
  if (before.enum || after.enum) found.push(...enumBreaks(before.enum ?? [], after.enum ?? [], here));
  if (before.items && after.items) found.push(...breaks(before.items, after.items, `${path}[]`));
  else if (before.items || after.items) found.push(`${here} changed between list and value`);
  if (typeof before.additionalProperties === 'object' && typeof after.additionalProperties === 'object')
    found.push(...breaks(before.additionalProperties, after.additionalProperties, `${path}{}`));
  for (const keyword of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (prose.has(keyword) || structural.has(keyword)) continue;
    if (!isDeepStrictEqual(before[keyword], after[keyword])) found.push(`${here}: '${keyword}' changed`);
  }
  return found;
}

function enumBreaks(before: unknown[], after: unknown[], here: string): string[] {
  return [
    ...before
      .filter((value) => !after.includes(value))
      .map((value) => `${here}: the value ${JSON.stringify(value)} was removed: it stands in the log`),
    ...after
      .filter((value) => !before.includes(value))
      .map((value) => `${here}: the value ${JSON.stringify(value)} is new: consumers do not know it`),
  ];
}
