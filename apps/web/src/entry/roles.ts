import type { Role } from '../api/session.js';
import { messages, useTexts } from '../i18n/index.js';

const roleTexts = messages({
  enterprise: ['企业联系人', 'Enterprise contact'],
  recommender: ['推荐单位', 'Recommender'],
  secretariat: ['秘书处', 'Secretariat'],
  expert: ['专家', 'Expert'],
  chair: ['专家组长', 'Panel chair'],
  team: ['课题负责人', 'Team lead'],
  editor: ['专报编辑', 'Brief editor'],
  approver: ['审签人', 'Approver'],
  leader: ['领导', 'Leader'],
  administrator: ['管理员', 'Administrator'],
  auditor: ['审计员', 'Auditor'],
});

/** What roles are called. */
export const useRoleNames = (): Readonly<Record<Role, string>> => useTexts(roleTexts);

const deskRoles: ReadonlySet<Role> = new Set([
  'secretariat',
  'chair',
  'editor',
  'approver',
  'administrator',
  'auditor',
]);

/** Which entry a role works in. */
export const entryOf = (role: Role): '/' | '/desk' => (deskRoles.has(role) ? '/desk' : '/');
