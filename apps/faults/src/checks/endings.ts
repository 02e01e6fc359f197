import type { Check } from './scene.js';

/** Promised to people: what was answered 2xx is there, and comes to one end. */
export const endings: Check = {
  title: 'every submission that was answered is in the one final state that its walk leads to',
  find: async ({ query, walks }) => {
    const found: string[] = [];
    const stored = new Map(
      (await query<{ id: string; status: string }>('intake', `SELECT id, status FROM problem`)).map((row) => [
        row.id,
        row.status,
      ]),
    );
    for (const { problem, expected } of walks.submitted) {
      const status = stored.get(problem) ?? 'nowhere';
      if (status !== expected) found.push(`${problem} is ${status} in intake instead of ${expected}`);
      const shown = await walks.cast.clerk().look<{ state: string }>(`/api/tracking/problems/${problem}`);
      if (shown?.state !== expected)
        found.push(`${problem} is shown as ${shown?.state ?? 'unknown'} by tracking instead of ${expected}`);
    }
    return found;
  },
};
