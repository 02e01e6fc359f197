import { NotAllowedNow, type Text } from '@zhitong/contracts';
import type { BriefState, BriefStatus } from './state.js';

export type BriefCommand =
  | 'revise'
  | 'proofread'
  | 'clear'
  | 'sign-off'
  | 'publish'
  | 'acknowledge'
  | 'instruct'
  | 'assign'
  | 'fulfil'
  | 'answer'
  | 'abandon';

const table: Record<BriefStatus, readonly BriefCommand[]> = {
  absent: [],
  drafted: ['proofread', 'abandon'],
  proofread: ['clear', 'abandon'],
  cleared: ['sign-off', 'abandon'],
  returned: ['revise', 'abandon'],
  approved: ['publish'],
  published: ['acknowledge', 'instruct', 'assign', 'fulfil', 'answer'],
  answered: ['acknowledge', 'instruct', 'assign', 'fulfil'],
  abandoned: [],
};

export const briefStatusNames: Record<BriefStatus, Text> = {
  absent: { zh: '不存在', en: 'absent' },
  drafted: { zh: '待核稿', en: 'waiting for proofreading' },
  proofread: { zh: '待保密审查', en: 'waiting for the confidentiality check' },
  cleared: { zh: '待审签', en: 'waiting for sign-off' },
  returned: { zh: '退回修改', en: 'returned' },
  approved: { zh: '待报送', en: 'waiting to be sent' },
  published: { zh: '已报送', en: 'sent' },
  answered: { zh: '已回告', en: 'answered' },
  abandoned: { zh: '已作废', en: 'abandoned' },
};

/** What a brief allows now, whoever asks. */
export const allowed = ({ status }: BriefState): readonly BriefCommand[] => table[status];

/** Refuses a command that is not possible now, naming the state and what is possible. */
export function demand(command: BriefCommand, state: BriefState): void {
  if (!allowed(state).includes(command)) throw new NotAllowedNow(command, state.status, allowed(state));
}
