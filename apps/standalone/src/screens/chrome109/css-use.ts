import { parse, type AtRule, type Declaration, type Rule } from 'postcss';
import { compat, isMissing, isThere, partOf, type Feature } from './support.js';

const { properties, selectors, types } = compat.css;

/** Functions of values by their name, wherever among the types they stand. */
const functions = new Map<string, Feature[]>();
const collect = (feature: Feature) => {
  for (const name of Object.keys(feature)) {
    const part = partOf(feature, name);
    if (!part) continue;
    functions.set(name, [...(functions.get(name) ?? []), part]);
    collect(part);
  }
};
collect(types);
const lacksFunction = (name: string) => {
  const meanings = (functions.get(name) ?? []).filter((one) => isThere(one) !== undefined);
  return meanings.length > 0 && meanings.every(isMissing);
};

/** What a style sheet uses that the oldest browser lacks: properties, their words and functions, selectors, at-rules. */
export function cssBeyond(css: string): Set<string> {
  const found = new Set<string>();
  const root = parse(css);
  root.walkDecls(({ prop, value, parent }: Declaration) => {
    // The descriptors of @font-face and the like are no properties; own names and prefixes are nobody's standard.
    if (parent?.type === 'atrule' || prop.startsWith('-')) return;
    const property = partOf(properties, prop);
    if (isMissing(property)) found.add(prop);
    const plain = value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)|--[\w-]+/g, ' ');
    for (const [word, open] of plain.matchAll(/[a-z][\w-]*(\()?/gi)) {
      const name = open === undefined ? word : word.slice(0, -1);
      if (open !== undefined && lacksFunction(name)) found.add(`${name}()`);
      else if (open === undefined && isMissing(partOf(property, name))) found.add(`${prop}: ${name}`);
    }
  });
  root.walkRules((rule: Rule) => {
    if (rule.parent?.type === 'rule') found.add('nesting');
    for (const [, name] of rule.selector.replace(/"[^"]*"/g, '').matchAll(/::?([a-z][a-z-]*)/g))
      if (isMissing(partOf(selectors, name!))) found.add(`:${name}`);
  });
  root.walkAtRules(({ name, params }: AtRule) => {
    const known = partOf(compat.css['at-rules'], name);
    if (isMissing(known)) found.add(`@${name}`);
    if (name === 'media')
      for (const [, feature] of params.matchAll(/\(\s*([a-z-]+)/g))
        if (isMissing(partOf(known, feature!))) found.add(`@media (${feature})`);
  });
  return found;
}
