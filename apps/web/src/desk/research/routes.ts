import type { ScreenGroup } from '../../entry/screens.js';

const clerks = ['secretariat'] as const;

/** Research: from an approved problem to what came of it. */
export const group: ScreenGroup = {
  nav: [{ to: '/topics', label: ['课题', 'Topics'], for: clerks, order: 40 }],
  screens: [
    { path: '/topics', for: clerks, load: () => import('./topics.js') },
    { path: '/topics/:id', for: clerks, load: () => import('./topic.js') },
    { path: '/topics/:id/call', for: clerks, load: () => import('./call-form.js') },
    { path: '/topics/:id/evaluators/:evaluator?', for: clerks, load: () => import('./evaluation/evaluator.js') },
  ],
};
