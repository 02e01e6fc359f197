import {
  BriefsIgnored,
  briefsTopic,
  MatterCited,
  MatterClosed,
  MatterReopened,
  NotAllowedNow,
} from '@zhitong/contracts';
import { aggregate, type FactOf } from '@zhitong/events';

export type GoneBecause = 'withdrawn' | 'merged' | 'objection' | 'terminated';
export type MatterFact =
  | FactOf<typeof MatterCited>
  | FactOf<typeof MatterClosed>
  | FactOf<typeof MatterReopened>
  | FactOf<typeof BriefsIgnored>;

/** A problem as far as briefs are concerned; its key is the problem's id. Its lock orders beginning a brief and losing the problem. */
export interface MatterState {
  status: 'open' | 'closed';
  because?: GoneBecause;
  briefs: string[];
}

export const matter = aggregate({
  table: 'matter',
  topic: briefsTopic,
  initial: { status: 'open', briefs: [] } as MatterState,
  evolve(state, fact: MatterFact): MatterState {
    switch (fact.type) {
      case 'MatterCited':
        return { ...state, briefs: [...state.briefs, fact.data.brief] };
      case 'MatterClosed':
        return { ...state, status: 'closed', because: fact.data.reason };
      case 'MatterReopened': {
        const { because: _, ...rest } = state;
        return { ...rest, status: 'open' };
      }
      case 'BriefsIgnored':
        return state;
    }
  },
  columns: ({ status, briefs }) => ({ status, briefs }),
});

/** A brief is begun about the problem. */
export function cite({ problem, brief }: { problem: string; brief: string }, state: MatterState): MatterFact[] {
  if (state.status === 'closed')
    throw new NotAllowedNow('draft', `problem ${state.because}`, [], {
      zh: `问题 ${problem} 已不在办理中（${state.because}），不能据此拟稿`,
      en: `problem ${problem} is gone (${state.because}): no brief can be begun about it`,
    });
  return state.briefs.includes(brief) ? [] : [MatterCited({ problems: [problem], brief })];
}

export const close = (problem: string, reason: GoneBecause, state: MatterState): MatterFact[] =>
  state.status === 'closed' ? [] : [MatterClosed({ problems: [problem], reason, briefs: state.briefs })];

export const reopen = (problem: string, reason: string, state: MatterState): MatterFact[] =>
  state.status === 'open' ? [] : [MatterReopened({ problems: [problem], reason })];
