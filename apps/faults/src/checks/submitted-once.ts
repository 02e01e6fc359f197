import type { Check } from './scene.js';

/** A request that was repeated with its key did one thing. */
export const submittedOnce: Check = {
  title: 'there is no problem beyond those that were answered, but for requests without any answer',
  find: async ({ query, walks, ledger }) => {
    const answered = new Set(walks.submitted.map(({ problem }) => problem));
    const stored = await query<{ id: string }>('intake', `SELECT id FROM problem`);
    const unknown = stored.filter(({ id }) => !answered.has(id));
    return unknown.length <= ledger.maybe
      ? []
      : [
          `${unknown.length} problem(s) that nobody was told of, and ${ledger.maybe} request(s) without an answer: ${unknown.map(({ id }) => id).join(', ')}`,
        ];
  },
};
