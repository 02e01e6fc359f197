import { createRequire } from 'node:module';

/** The oldest browser in use: the last Chrome for Windows 7, which many offices still have. */
export const oldest = 109;

interface Statement {
  version_added?: string | false | null;
  version_removed?: string | false | null;
  prefix?: string;
  alternative_name?: string;
  flags?: unknown[];
}
export interface Feature {
  __compat?: { support: { chrome?: Statement | Statement[] } };
  [part: string]: unknown;
}
interface CompatData {
  css: { properties: Feature; selectors: Feature; types: Feature; 'at-rules': Feature };
  javascript: { builtins: Feature };
  api: Feature;
}

/** What each browser can do since when, as MDN publishes it. */
export const compat = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;

/** A part of a feature; undefined where nothing is known of it. */
export const partOf = (feature: Feature | undefined, name: string): Feature | undefined =>
  feature !== undefined && name !== '__compat' && Object.hasOwn(feature, name) ? (feature[name] as Feature) : undefined;

/** Whether the oldest browser has it, under this name and without a switch; undefined where nothing is known. */
export function isThere(feature: Feature | undefined): boolean | undefined {
  const support = feature?.__compat?.support.chrome;
  if (support === undefined) return undefined;
  return [support].flat().some(({ version_added, version_removed, prefix, alternative_name, flags }) => {
    if (prefix !== undefined || alternative_name !== undefined || flags !== undefined) return false;
    const since = Number.parseInt(version_added || '', 10);
    const gone = Number.parseInt(version_removed || '', 10);
    return since <= oldest && !(gone <= oldest);
  });
}

export const isMissing = (feature: Feature | undefined): boolean => isThere(feature) === false;
