import { roles } from '../actor.js';
import type { Permission } from './permission.js';

const own = 'only of the own enterprise; others do not exist for the caller';
const fullText =
  'enterprises their own; recommenders those they recommend, without the text; only owner and secretariat see the contact';

export const intakePermissions: readonly Permission[] = [
  { command: 'intake.campaign.open', roles: ['secretariat'] },
  { command: 'intake.campaign.close', roles: ['secretariat'] },
  {
    command: 'intake.campaign.read',
    roles,
  },
  { command: 'intake.draft.write', roles: ['enterprise', 'secretariat'], condition: 'only the own drafts' },
  {
    command: 'intake.problem.submit',
    roles: ['enterprise', 'secretariat'],
    condition: 'a clerk enters for an enterprise, which confirms',
  },
  { command: 'intake.problem.confirm', roles: ['enterprise'], condition: own },
  {
    command: 'intake.problem.export',
    roles: ['enterprise', 'recommender', 'secretariat', 'administrator', 'auditor'],
    condition: 'only what the list shows the caller; recorded',
  },
  {
    command: 'intake.problem.read',
    roles: ['enterprise', 'recommender', 'secretariat', 'administrator', 'auditor'],
    condition: fullText,
  },
  {
    command: 'intake.problem.similar',
    roles: ['enterprise', 'recommender', 'secretariat'],
    condition: 'without the submitter, and only public ones, except for the secretariat',
  },
  { command: 'intake.problem.resubmit', roles: ['enterprise'], condition: own },
  { command: 'intake.problem.withdraw', roles: ['enterprise'], condition: own },
  { command: 'intake.problem.contact', roles: ['enterprise', 'secretariat'], condition: own },
  { command: 'intake.problem.return', roles: ['secretariat'] },
  { command: 'intake.problem.accept', roles: ['secretariat'] },
  { command: 'intake.problem.reject', roles: ['secretariat'] },
  { command: 'intake.problem.correct', roles: ['secretariat'] },
  { command: 'intake.problem.merge', roles: ['secretariat'] },
  { command: 'intake.problem.unmerge', roles: ['secretariat'] },
];
