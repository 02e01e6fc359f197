import type { EntityManager } from 'typeorm';

/** What a projection writes with. It holds no Tx: a projection cannot append facts or messages. */
export interface Projection {
  readonly manager: EntityManager;
  /** The schema of the generation that is being filled: the live one, or a shadow during a rebuild. */
  readonly schema: string;
}
