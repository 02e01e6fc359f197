import type { Actor } from '@zhitong/identity';
import type { ServiceUnderTest } from '../service-for-test.js';

/**
 * Objects of a scene by the parameter that names them and what they are to the callers, e.g.
 * `{ '/panels/{id}': { scoring: 'problem-1', other: 'problem-2' } }`. The parameter is written with the path before it.
 */
export type Objects = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A service in which something has happened, and who looks at it. */
export interface Scene {
  service: ServiceUnderTest;
  objects: Objects;
  callers: Readonly<Record<string, Actor>>;
}

/** A route has a parameter for which the scene names no object: the suite would pass it over. */
export class ParameterWithoutObjects extends Error {
  override readonly name = 'ParameterWithoutObjects';
  constructor(parameter: string) {
    super(`name objects for '${parameter}' in the scene, so that the routes under it are tried`);
  }
}
