import 'reflect-metadata';
import { SetMetadata } from '@nestjs/common';
import type { Actor } from '@zhitong/identity';

export const LOOKS = 'zhitong:looks';

/** What a route shows that has to be recorded. */
export interface Looks {
  kind: 'viewed' | 'exported' | 'changed';
  what: string;
  /** Name of the path parameter that is the object's id. */
  object?: string;
  /** Name of the path parameter that is the account of the person whom the data are about. */
  subject?: string;
  /** Whether this answer shows it, where it depends. Own data, shown to oneself, need no record. */
  when?: (body: any, actor: Actor) => boolean;
}

type Options = Omit<Looks, 'kind' | 'what'>;

/** The route shows personal data: the trail says who looked, before they are shown. */
export const Viewed = (what: string, options: Options = {}) =>
  SetMetadata(LOOKS, { kind: 'viewed', what, ...options } satisfies Looks);

/** The route changes something that no fact of the line tells of: the trail says who did. */
export const Changed = (what: string, options: Options = {}) =>
  SetMetadata(LOOKS, { kind: 'changed', what, ...options } satisfies Looks);

/** The route hands data out as a file: the trail says who took it, before it goes. */
export const Exported = (what: string, options: Options = {}) =>
  SetMetadata(LOOKS, { kind: 'exported', what, ...options } satisfies Looks);
