import { notAllowedNow, type Wording } from '@zhitong/contracts';
import type { Role } from '@zhitong/identity';
import type { FixedRules } from '../rules.js';
import { allowed, doersOf, problemWording, type ProblemCommand } from './allowed.js';
import type { ProblemState, Status } from './state.js';

const attachWording: Wording<Status, ProblemCommand | 'attach'> = {
  ...problemWording,
  commands: { ...problemWording.commands, attach: { zh: '增删附件', en: 'add or remove files' } },
};

/** Files are signed with the text: they change before somebody signs it, and after it came back for correction. */
const openTo: Partial<Record<Role, readonly Status[]>> = {
  enterprise: ['entered', 'returned'],
  // What came on paper is scanned by who enters it.
  secretariat: ['entered'],
};

/** @throws NotAllowedNow where the files of a problem are signed */
export function demandAttach(state: ProblemState, role: Role, rules: FixedRules, at: Date): void {
  if (openTo[role]?.includes(state.status)) return;
  const own = allowed(state, rules, at).filter((command) => doersOf(command).includes(role));
  throw notAllowedNow(attachWording, 'attach', state.status, own);
}
