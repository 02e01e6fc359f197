import path from 'node:path';
import type { Check } from './scene.js';

/** With the platform's own tools, as an auditor would. */
export const audit: Check = {
  title: 'npm run audit:verify finds the exported log intact, checkpoints signed now included',
  find: async ({ tool, dir }) => {
    const file = path.join(dir, 'audit.jsonl');
    for (const [script, ...args] of [
      ['audit', 'checkpoint'],
      ['audit', 'export', file],
      ['audit-verify', file],
    ] as const) {
      const { code, said } = await tool(script, args);
      if (code !== 0) return [`${script} ${args[0]}: exit code ${code}: ${said.trim()}`];
    }
    return [];
  },
};
