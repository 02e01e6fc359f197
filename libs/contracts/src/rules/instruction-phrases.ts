/** What a leader writes often: picked, and written on from. */
export interface InstructionPhrase {
  /** What the button says, in either language. */
  zh: string;
  en: string;
  /** Goes into the instruction as it stands: instructions are written in Chinese. `……` is the place to fill. */
  text: string;
}

/** Offered until the house has set its own. */
export const usualPhrases: readonly InstructionPhrase[] = [
  {
    zh: '请……牵头，提出落实方案',
    en: 'Somebody takes the lead and proposes a plan',
    text: '请……牵头，有关部门配合，提出落实方案。',
  },
  { zh: '同意，抓紧推进', en: 'Agreed, go ahead', text: '同意，请抓紧推进，及时报告进展。' },
  { zh: '请补充经费测算', en: 'Work out the costs', text: '请补充经费测算后再报。' },
  { zh: '请研究提出意见', en: 'Study it and advise', text: '请研究提出意见。' },
];
