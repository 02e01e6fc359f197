import type { Dossier, DataOf, ReviewConcluded, ScoresComplete } from './types.js';

export type PanelStatus =
  | 'absent'
  | 'awaited'
  | 'inviting'
  | 'scoring'
  | 'scored'
  | 'discussing'
  | 'notice'
  | 'confirmed'
  | 'revise'
  | 'declined'
  | 'cancelled';

export interface Objection {
  id: string;
  status: 'open' | 'upheld' | 'dismissed';
}

/** The review of one problem. Names no expert: who sits on it, and what they wrote, lies with the seats. */
export interface PanelState {
  status: PanelStatus;
  /** The problem and those merged into it. */
  problems: string[];
  round: number;
  dossier?: Dossier;
  size?: number;
  /** 1, and 2 after a discussion. */
  pass: number;
  dueAt?: string;
  /** Every unsealed set of scores, in order: both passes are kept. */
  scores: DataOf<typeof ScoresComplete>[];
  conclusion?: DataOf<typeof ReviewConcluded>;
  objections: Objection[];
  /** A team has the topic: it is too late to object. */
  awarded: boolean;
}

export const initialPanel: PanelState = {
  status: 'absent',
  problems: [],
  round: 0,
  pass: 0,
  scores: [],
  objections: [],
  awarded: false,
};

/** Scores of the present round's last pass. */
export const latestScores = (state: PanelState) => state.scores.filter(({ round }) => round === state.round).at(-1);
export const openObjection = (state: PanelState) => state.objections.find(({ status }) => status === 'open');
