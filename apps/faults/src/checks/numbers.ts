import type { Check } from './scene.js';

/** Numbers of briefs are given under a lock, in the transaction that approves. */
export const numbers: Check = {
  title: 'briefs are numbered 1, 2, 3 … without a gap',
  find: async ({ query }) => {
    const rows = await query<{ issue: number }>(
      'briefs',
      `SELECT (state #>> '{number,issue}')::int AS issue FROM brief WHERE state #>> '{number,issue}' IS NOT NULL ORDER BY 1`,
    );
    return rows.flatMap(({ issue }, index) =>
      issue === index + 1 ? [] : [`number ${issue} stands where ${index + 1} should`],
    );
  },
};
