import { roles } from '../actor.js';
import type { Permission } from './permission.js';

export const briefsPermissions: readonly Permission[] = [
  {
    command: 'briefs.brief.read',
    roles: ['editor', 'secretariat', 'approver', 'leader', 'administrator', 'auditor'],
    condition: 'leader: sent to them',
  },
  { command: 'briefs.brief.draft', roles: ['editor'] },
  { command: 'briefs.brief.proofread', roles: ['editor'], condition: 'not the author' },
  { command: 'briefs.brief.clear', roles: ['secretariat'], condition: 'neither author nor proofreader' },
  { command: 'briefs.brief.sign-off', roles: ['approver'], condition: 'none of those who wrote or checked it' },
  { command: 'briefs.brief.publish', roles: ['editor'] },
  { command: 'briefs.brief.acknowledge', roles: ['leader'], condition: 'a recipient' },
  {
    command: 'briefs.brief.instruct',
    roles: ['leader', 'secretariat'],
    condition: 'a recipient; secretariat: on paper, with the scan',
  },
  { command: 'briefs.brief.assign', roles: ['secretariat', 'leader'], condition: 'leader: own instructions' },
  { command: 'briefs.brief.fulfil', roles, condition: 'owner of the task, or secretariat' },
  { command: 'briefs.brief.answer', roles: ['editor', 'secretariat'] },
  { command: 'briefs.brief.abandon', roles: ['editor'] },
  { command: 'briefs.matter.read', roles: ['editor', 'secretariat', 'approver'] },
  { command: 'briefs.draft.own', roles: ['editor'], condition: 'own drafts' },
  { command: 'briefs.feedback.read', roles: ['enterprise'], condition: 'own problems' },
];
