import type { Role } from '../actor.js';
import type { Permission } from './permission.js';

const office: readonly Role[] = ['secretariat', 'editor', 'approver', 'leader', 'administrator', 'auditor'];
const lead = 'leads the topic';
const ownBid = 'the bid of the caller’s organisation';

export const researchPermissions: readonly Permission[] = [
  {
    command: 'research.topic.read',
    roles: [...office, 'enterprise', 'team'],
    condition: 'enterprise: topics of its own problems; team: calls that were published, and its own topics',
  },
  { command: 'research.call.publish', roles: ['secretariat'] },
  { command: 'research.call.close', roles: ['secretariat'] },
  { command: 'research.call.fail', roles: ['secretariat'] },
  { command: 'research.bid.read', roles: ['team'], condition: ownBid },
  {
    command: 'research.bid.write',
    roles: ['team'],
    condition: `${ownBid}; the call is open; not the submitter itself`,
  },
  { command: 'research.bid.submit', roles: ['team'], condition: ownBid },
  { command: 'research.bid.withdraw', roles: ['team'], condition: ownBid },
  {
    command: 'research.evaluation.read',
    roles: ['secretariat', 'auditor'],
    condition: 'bids only after the call has closed',
  },
  { command: 'research.evaluation.record', roles: ['secretariat'] },
  { command: 'research.evaluation.conclude', roles: ['secretariat'] },
  { command: 'research.topic.start', roles: ['secretariat'] },
  { command: 'research.milestone.report', roles: ['team'], condition: lead },
  { command: 'research.milestone.decide', roles: ['secretariat'] },
  { command: 'research.change.request', roles: ['team'], condition: lead },
  { command: 'research.change.decide', roles: ['secretariat'] },
  { command: 'research.results.report', roles: ['team'], condition: lead },
  { command: 'research.results.return', roles: ['secretariat'] },
  {
    command: 'research.results.comment',
    roles: ['enterprise'],
    condition: 'submitted the problem, or one merged into it',
  },
  { command: 'research.topic.accept', roles: ['secretariat'] },
  { command: 'research.topic.terminate', roles: ['secretariat'] },
  { command: 'research.outcome.register', roles: ['secretariat'] },
];
