import type { ServiceDefinition } from '@zhitong/service';
import { exchange } from './exchange.js';
import { requestsTo, type Trying } from './requests.js';
import type { Objects, Scene } from './scene.js';
import type { Difference } from './twins.js';

/** As long as an id, and of its kind, but nobody's. */
const nobodys = (id: string): string => id.replace(/[^-]{1,4}$/, (end) => 'z'.repeat(end.length));

/**
 * Another's object is answered like one that does not exist, whatever is asked of it and however: by path, version,
 * key or body. `names`: what is another's, or absent, for this caller.
 *
 * @returns the requests whose answer betrays that the object exists
 */
export async function betrayedTo(
  definition: ServiceDefinition,
  { service, objects, callers }: Scene,
  caller: string,
  names: readonly string[],
  trying: Trying = {},
): Promise<Difference[]> {
  const absent: Objects = Object.fromEntries(
    Object.entries(objects).map(([parameter, known]) => [
      parameter,
      Object.fromEntries(
        Object.entries(known).map(([name, id]) => [name, names.includes(name) ? nobodys(id) : id] as const),
      ),
    ]),
  );
  const ids = Object.values(objects).flatMap((known) => names.flatMap((name) => known[name] ?? []));
  const masked = (text: string) =>
    ids.reduce((masked, id) => masked.replaceAll(id, '{id}').replaceAll(nobodys(id), '{id}'), text);
  const [real, gone] = [objects, absent].map((each) =>
    requestsTo(definition, each, trying).filter((request) => request.names.some((name) => names.includes(name))),
  );
  const differences: Difference[] = [];
  for (const [i, request] of real!.entries()) {
    // The absent one first: a key that was used would be refused for another request.
    const two = masked(await exchange(service, callers[caller]!, keyed(gone![i]!, 'absent')));
    const one = masked(await exchange(service, callers[caller]!, keyed(request, 'present')));
    if (one !== two) differences.push({ request: request.label, one, two });
  }
  return differences;
}

const keyed = (request: ReturnType<typeof requestsTo>[number], key: string) => ({
  ...request,
  headers: {
    ...request.headers,
    ...(request.headers['idempotency-key'] === undefined ? {} : { 'idempotency-key': `${key}-${request.path.length}` }),
  },
});
