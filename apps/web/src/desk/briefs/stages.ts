import { messages, useTexts } from '../../i18n/index.js';
import type { Mood, Stop } from '../../kit/index.js';
import type { Brief } from './brief-types.js';

type Status = Brief['status'];

const stageTexts = messages({
  drafted: ['待核稿', 'to be proofread'],
  proofread: ['待保密审查', 'confidentiality to be checked'],
  cleared: ['待审签', 'to be signed off'],
  returned: ['退回修改', 'to be revised'],
  approved: ['待报送', 'to be sent'],
  published: ['已报送', 'sent'],
  answered: ['已回告', 'answered'],
  abandoned: ['已作废', 'abandoned'],

  way: ['专报走到了哪一步', 'Where the brief stands'],
  write: ['拟稿', 'Written'],
  proofreading: ['核稿', 'Proofread'],
  clearance: ['保密审查', 'Confidentiality'],
  signing: ['审签编号', 'Signed, numbered'],
  sending: ['报送', 'Sent'],
  answering: ['回告', 'Answered'],
});

const moods: Record<Status, Mood> = {
  drafted: 'active',
  proofread: 'active',
  cleared: 'active',
  returned: 'due',
  approved: 'active',
  published: 'done',
  answered: 'done',
  abandoned: 'other',
};

/** How many stations lie behind each status. */
const passed: Record<Status, number> = {
  drafted: 1,
  proofread: 2,
  cleared: 3,
  returned: 0,
  approved: 4,
  published: 5,
  answered: 6,
  abandoned: 0,
};

export function useStages() {
  const t = useTexts(stageTexts);
  const names = [t.write, t.proofreading, t.clearance, t.signing, t.sending, t.answering];
  return {
    label: t.way,
    of: (status: Status) => ({ name: t[status], mood: moods[status] }),
    stops: (status: Status): Stop[] =>
      names.map((name, i) => ({
        name,
        state: i < passed[status] ? 'done' : i > passed[status] ? 'ahead' : status === 'returned' ? 'stuck' : 'now',
      })),
  };
}
