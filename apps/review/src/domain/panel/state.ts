import type { Dossier, DataOf, ReviewConcluded, ScoresComplete } from './types.js';

export const panelStatuses = [
  'absent',
  'awaited',
  'inviting',
  'scoring',
  'scored',
  'discussing',
  'notice',
  'confirmed',
  'revise',
  'declined',
  'cancelled',
] as const;
export type PanelStatus = (typeof panelStatuses)[number];

export interface Objection {
  id: string;
  /** `settled`: another one was upheld, and the new round answers this one too. */
  status: 'open' | 'upheld' | 'dismissed' | 'settled';
}

/** The review of one problem. Names no expert: who sits on it, and what they wrote, lies with the seats. */
export interface PanelState {
  status: PanelStatus;
  /** The problem and those merged into it. */
  problems: string[];
  round: number;
  dossier?: Dossier;
  /** Members who score; the chair comes on top. */
  size?: number;
  /** Version of the rubric that the panel began with. */
  rubric?: string;
  /** 1, and 2 after a discussion. */
  pass: number;
  dueAt?: string;
  /** Every unsealed set of scores, in order: both passes are kept. */
  scores: DataOf<typeof ScoresComplete>[];
  conclusion?: DataOf<typeof ReviewConcluded>;
  objections: Objection[];
  /** A team has the topic: it is too late to object. */
  awarded: boolean;
  /** The problem was withdrawn or merged after its review had ended: no objection can start another round. */
  gone: boolean;
}

export const initialPanel: PanelState = {
  status: 'absent',
  problems: [],
  round: 0,
  pass: 0,
  scores: [],
  objections: [],
  awarded: false,
  gone: false,
};

/** Scores of the present round's last pass. */
export const latestScores = (state: PanelState) => state.scores.filter(({ round }) => round === state.round).at(-1);
export const openObjections = (state: Pick<PanelState, 'objections'>) =>
  state.objections.filter(({ status }) => status === 'open');
/** While experts work on it, seats can change hands. */
export const isWorking = ({ status }: Pick<PanelState, 'status'>): boolean =>
  ['inviting', 'scoring', 'scored', 'discussing'].includes(status);
/** Anybody may know of it: its public notice has begun. */
export const isPublic = ({ status }: Pick<PanelState, 'status'>): boolean =>
  status === 'notice' || status === 'confirmed';
