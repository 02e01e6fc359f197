import type { Permission } from './permission.js';

export const reviewPermissions: readonly Permission[] = [
  { command: 'review.expert.list', roles: ['secretariat', 'administrator'] },
  { command: 'review.expert.export', roles: ['secretariat', 'administrator'], condition: 'recorded' },
  { command: 'review.expert.import', roles: ['secretariat', 'administrator'] },
  {
    command: 'review.payment.read',
    roles: ['expert', 'chair', 'secretariat'],
    condition: 'expert, chair: own; recorded where it is somebody else’s',
  },
  { command: 'review.payment.write', roles: ['expert', 'chair', 'secretariat'], condition: 'expert, chair: own' },
  { command: 'review.panel.list', roles: ['secretariat'] },
  {
    command: 'review.panel.read',
    roles: ['secretariat', 'chair', 'approver', 'enterprise'],
    condition: 'chair: of this panel; enterprise: submitted or joined the problem',
  },
  { command: 'review.panel.form', roles: ['secretariat'] },
  { command: 'review.panel.name-unsuitable', roles: ['enterprise'], condition: 'submitted or joined the problem' },
  { command: 'review.panel.open-discussion', roles: ['chair'], condition: 'chairs this panel' },
  { command: 'review.panel.conclude', roles: ['chair'], condition: 'chairs this panel' },
  {
    command: 'review.panel.object',
    roles: ['enterprise', 'team', 'recommender'],
    condition: 'by name and with evidence',
  },
  {
    command: 'review.panel.decide-objection',
    roles: ['approver'],
    condition: 'neither reviewed nor formed the panel nor raised it',
  },
  { command: 'review.seat.read', roles: ['expert', 'chair'], condition: 'own seats' },
  { command: 'review.seat.declare', roles: ['expert', 'chair'], condition: 'own seat' },
  { command: 'review.seat.score', roles: ['expert'], condition: 'own seat' },
  { command: 'review.seat.replace', roles: ['secretariat', 'expert', 'chair'], condition: 'expert, chair: own seat' },
];
