import type { ScreenGroup } from '../../entry/screens.js';

const office = ['secretariat', 'administrator'] as const;

/** The library of experts: who can be asked, and what speaks against asking them. */
export const group: ScreenGroup = {
  nav: [{ to: '/experts', label: ['专家库', 'Experts'], for: office, order: 60 }],
  screens: [
    { path: '/experts', for: office, load: () => import('./experts.js') },
    { path: '/experts/new', for: office, load: () => import('./add-expert.js') },
    { path: '/experts/import', for: office, load: () => import('./import/import.js') },
    { path: '/experts/:id', for: office, load: () => import('./expert.js') },
    { path: '/experts/:id/edit', for: office, load: () => import('./edit-expert.js') },
  ],
};
