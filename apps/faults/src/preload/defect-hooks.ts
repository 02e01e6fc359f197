import type { LoadHook } from 'node:module';
import type { Defect } from './defects.js';

let defect: Defect;

export function initialize(given: Defect): void {
  defect = given;
}

/** Puts the defect into the text of the file that it is about. @throws where the text is another by now */
export const load: LoadHook = async (url, context, next) => {
  const loaded = await next(url, context);
  if (!url.endsWith(defect.file)) return loaded;
  const text = String(loaded.source);
  if (!text.includes(defect.text)) throw new Error(`${defect.file} has no '${defect.text}' any more`);
  return { ...loaded, source: text.replace(defect.text, () => defect.by) };
};
