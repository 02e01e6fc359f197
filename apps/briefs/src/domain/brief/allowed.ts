import { notAllowedNow, type Wording } from '@zhitong/contracts';
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

export const briefWording: Wording<BriefStatus, BriefCommand> = {
  thing: { zh: '专报', en: 'The brief' },
  states: {
    absent: { zh: '不存在', en: 'absent' },
    drafted: { zh: '待核稿', en: 'waiting for proofreading' },
    proofread: { zh: '待保密审查', en: 'waiting for the confidentiality check' },
    cleared: { zh: '待审签', en: 'waiting for sign-off' },
    returned: { zh: '退回修改', en: 'returned' },
    approved: { zh: '待报送', en: 'waiting to be sent' },
    published: { zh: '已报送', en: 'sent' },
    answered: { zh: '已回告', en: 'answered' },
    abandoned: { zh: '已作废', en: 'abandoned' },
  },
  commands: {
    revise: { zh: '修改后重报', en: 'hand in a revised text' },
    proofread: { zh: '核稿', en: 'proofread it' },
    clear: { zh: '保密审查', en: 'check its confidentiality' },
    'sign-off': { zh: '审签', en: 'sign it off' },
    publish: { zh: '报送', en: 'send it' },
    acknowledge: { zh: '签收', en: 'acknowledge it' },
    instruct: { zh: '批示', en: 'instruct' },
    assign: { zh: '分办', en: 'split an instruction into tasks' },
    fulfil: { zh: '登记办结', en: 'report a task as done' },
    answer: { zh: '回告企业', en: 'answer the enterprises' },
    abandon: { zh: '作废', en: 'abandon it' },
  },
};

/** What a brief allows now, whoever asks. */
export const allowed = ({ status }: BriefState): readonly BriefCommand[] => table[status];

/** Refuses a command that is not possible now, naming the state and what is possible. */
export function demand(command: BriefCommand, state: BriefState): void {
  const possible = allowed(state);
  if (!possible.includes(command)) throw notAllowedNow(briefWording, command, state.status, possible);
}
