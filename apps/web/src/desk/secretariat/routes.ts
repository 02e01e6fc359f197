import type { ScreenGroup } from '../../entry/screens.js';

const clerks = ['secretariat'] as const;
const deciders = ['secretariat', 'approver'] as const;

/** The secretariat: from what was submitted to what became of it; what waits, for the approver too. */
export const group: ScreenGroup = {
  home: { secretariat: '/problems', approver: '/tasks' },
  nav: [
    { to: '/tasks', label: ['待我办理', 'Waiting for me'], for: deciders, order: 10 },
    { to: '/problems', label: ['初审', 'Formal check'], for: clerks, order: 20 },
    { to: '/entering', label: ['代录与导入', 'Entering'], for: clerks, order: 60 },
    { to: '/organisations', label: ['单位', 'Organisations'], for: clerks, order: 70 },
    { to: '/campaigns', label: ['征集批次', 'Campaigns'], for: clerks, order: 80 },
    { to: '/standstill', label: ['无人承办', 'Waits on nobody'], for: clerks, order: 90 },
    { to: '/overview', label: ['概况', 'Overview'], for: clerks, order: 100 },
  ],
  screens: [
    { path: '/tasks', for: deciders, load: () => import('./tasks/tasks.js') },
    { path: '/problems/:id?', for: clerks, load: () => import('./triage/triage.js') },
    { path: '/problems/:id/merge', for: clerks, load: () => import('./merge/merge.js') },
    { path: '/problems/:id/correction', for: clerks, load: () => import('./correction/correction.js') },
    { path: '/entering', for: clerks, load: () => import('./entering/start.js') },
    { path: '/entering/:id/:part?', for: clerks, load: () => import('./entering/draft.js') },
    { path: '/import', for: clerks, load: () => import('./import/import.js') },
    { path: '/organisations', for: clerks, load: () => import('./organisations/organisations.js') },
    { path: '/organisations/new', for: clerks, load: () => import('./organisations/register.js') },
    { path: '/organisations/:id', for: clerks, load: () => import('./organisations/organisation.js') },
    { path: '/campaigns', for: clerks, load: () => import('./campaigns/campaigns.js') },
    { path: '/campaigns/new', for: clerks, load: () => import('./campaigns/open-campaign.js') },
    { path: '/overview', for: clerks, load: () => import('./overview/overview.js') },
    { path: '/standstill', for: clerks, load: () => import('./tasks/standstill.js') },
  ],
};
