import type { Text } from '@zhitong/contracts';
import type { ApiPart } from '@zhitong/service';

/** What each command does, in the words of the API's own description; a command of several routes does several things. */
export function summariesOf(parts: readonly Pick<ApiPart, 'paths'>[]): ReadonlyMap<string, readonly Text[]> {
  const found = new Map<string, Text[]>();
  const operations = parts.flatMap(({ paths }) => Object.values(paths).flatMap((methods) => Object.values(methods)));
  for (const { summary, 'x-zhitong-command': command } of operations) {
    const [zh, en] = summary.split(' · ');
    if (command === undefined || zh === undefined || en === undefined) continue;
    const known = found.get(command) ?? [];
    if (!known.some((one) => one.zh === zh)) found.set(command, [...known, { zh, en }]);
  }
  return found;
}
