import type { Tx } from '../store/transaction.js';

/** What a projection writes with. It is no Tx: a projection cannot append facts or messages. */
export interface Projection extends Pick<Tx, 'manager' | 'query' | 'send'> {
  /** The schema of the generation that is being filled: the live one, or a shadow during a rebuild. */
  readonly schema: string;
}

/** @internal */
export const projectionOf = (tx: Tx, schema: string): Projection => ({
  manager: tx.manager,
  query: (statement, values) => tx.query(statement, values),
  send: (statement, values) => tx.send(statement, values),
  schema,
});
