import {
  type BriefsIgnored,
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

const goneNames: Record<GoneBecause, string> = {
  withdrawn: '已撤回',
  merged: '已合并',
  objection: '异议成立',
  terminated: '课题终止',
};

/** A problem as far as briefs are concerned; its key is the problem's id. Its lock orders beginning a brief and losing the problem. */
export interface MatterState {
  status: 'open' | 'closed';
  /** Why it is gone: reasons of different services can hold at the same time, and each must be undone. */
  because: GoneBecause[];
  briefs: string[];
}

export const matter = aggregate({
  table: 'matter',
  topic: briefsTopic,
  initial: { status: 'open', because: [], briefs: [] },
  evolve(state, fact: MatterFact): MatterState {
    switch (fact.type) {
      case 'MatterCited':
        return { ...state, briefs: [...state.briefs, fact.data.brief] };
      case 'MatterClosed':
        return { ...state, status: 'closed', because: [...state.because, fact.data.reason] };
      case 'MatterReopened':
        return { ...state, status: 'open', because: [] };
      case 'BriefsIgnored':
        return state;
    }
  },
  columns: ({ status, briefs }) => ({ status, briefs }),
});

/** A brief is begun about the problem. */
export function cite({ problem, brief }: { problem: string; brief: string }, state: MatterState): MatterFact[] {
  if (state.status === 'closed')
    throw new NotAllowedNow('draft', state.because.join(', '), [], {
      zh: `问题 ${problem} 已不在办理中（${state.because.map((reason) => goneNames[reason]).join('、')}），不能据此拟稿`,
      en: `problem ${problem} is gone (${state.because.join(', ')}): no brief can be begun about it`,
    });
  return state.briefs.includes(brief) ? [] : [MatterCited({ problems: [problem], brief })];
}

export const close = (problem: string, reason: GoneBecause, state: MatterState): MatterFact[] =>
  state.because.includes(reason) ? [] : [MatterClosed({ problems: [problem], reason, briefs: state.briefs })];

/** One reason no longer holds. What is gone for another reason too is closed again at once. */
export function reopen(problem: string, undone: GoneBecause, reason: string, state: MatterState): MatterFact[] {
  if (!state.because.includes(undone)) return [];
  const left = state.because.filter((each) => each !== undone);
  return [
    MatterReopened({ problems: [problem], reason }),
    ...left.map((each) => MatterClosed({ problems: [problem], reason: each, briefs: state.briefs })),
  ];
}
