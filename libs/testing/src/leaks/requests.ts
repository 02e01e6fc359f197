import { exampleOfDto, routesOf, type Route, type ServiceDefinition } from '@zhitong/service';
import { ParameterWithoutObjects, type Objects } from './scene.js';

/** A request as a test names it. */
export interface Tried {
  /** `GET /panels/{scoring}`: the same in both scenes, whatever the ids are. */
  label: string;
  method: Route['method'];
  path: string;
  headers: Readonly<Record<string, string>>;
  body?: unknown;
  /** Instead of a body in JSON. */
  bytes?: string;
  /** What the objects in the path are called in the scene. */
  names: readonly string[];
}

/** How a request is made: an order of checks that betrays something shows in one of these. */
interface Manner {
  called: string;
  headers?: Readonly<Record<string, string>>;
  body?: (example: object | undefined) => unknown;
  bytes?: string;
}

const looks: readonly Manner[] = [{ called: '' }, { called: ' If-None-Match', headers: { 'if-none-match': '"1"' } }];
const acts: readonly Manner[] = [
  { called: ' empty, If-Match', headers: { 'if-match': '"1"' }, body: () => ({}) },
  { called: ' wrong, with a key', headers: { 'idempotency-key': 'key-of-a-test' }, body: () => ({ nobody: 'reads' }) },
  {
    called: ' example, If-Match of another version',
    headers: { 'if-match': '"99"' },
    body: (example) => example ?? {},
  },
  { called: ' example', body: (example) => example ?? {} },
];
/** Of routes that take a file. */
const sends: readonly Manner[] = [
  { called: ' JSON', body: () => ({}) },
  { called: ' bytes', bytes: '温度,产量' },
  { called: ' bytes, If-Match of another version', headers: { 'if-match': '"99"' }, bytes: '温度,产量' },
  { called: ' no bytes', bytes: '' },
];

interface Place {
  path: string;
  label: string;
  names: string[];
}

/** Every way to fill the parameters of a path. */
function placesOf({ path }: Route, objects: Objects): Place[] {
  let places: Place[] = [{ path: '', label: '', names: [] }];
  let upTo = '';
  for (const part of path.split('/').slice(1)) {
    upTo += `/${part}`;
    if (!part.startsWith('{')) {
      places = places.map((place) => ({ ...place, path: `${place.path}/${part}`, label: `${place.label}/${part}` }));
      continue;
    }
    const known = Object.entries(objects[upTo] ?? {});
    if (known.length === 0) throw new ParameterWithoutObjects(upTo);
    places = places.flatMap((place) =>
      known.map(([name, id]) => ({
        path: `${place.path}/${encodeURIComponent(id)}`,
        label: `${place.label}/{${name}}`,
        names: [...place.names, name],
      })),
    );
  }
  return places;
}

/** Which routes are tried. A query of a list belongs to its route: `{ '/problems': ['?sort=title', '?text=润禾'] }`. */
export interface Trying {
  kinds?: 'reads' | 'commands';
  queries?: Readonly<Record<string, readonly string[]>>;
  /** Routes left out, as `POST /panels/{id}/formation`: say why beside it. */
  except?: readonly string[];
}

/**
 * Requests of every route of a service to every object of a scene: a route that is new is tried by itself.
 * @throws ParameterWithoutObjects for a route whose objects nobody named
 */
export function requestsTo(
  { controllers }: Pick<ServiceDefinition, 'controllers'>,
  objects: Objects,
  { kinds, queries = {}, except = [] }: Trying = {},
): Tried[] {
  return routesOf(controllers).flatMap((route) => {
    const reads = route.method === 'get';
    if ((kinds === 'reads' && !reads) || (kinds === 'commands' && reads)) return [];
    const method = route.method.toUpperCase();
    if (except.includes(`${method} ${route.path}`)) return [];
    const example = route.body && exampleOfDto(route.body);
    return placesOf(route, objects).flatMap(({ path, label, names }) =>
      ['', ...(reads ? (queries[route.path] ?? []) : [])].flatMap((query) =>
        (reads ? looks : route.takesBytes === undefined ? acts : sends).map(
          ({ called, headers = {}, body, bytes }) => ({
            label: `${method} ${label}${query}${called}`,
            method: route.method,
            path: `${path}${query}`,
            headers,
            names,
            ...(body ? { body: body(example) } : {}),
            ...(bytes === undefined ? {} : { bytes }),
          }),
        ),
      ),
    );
  });
}
