import { brief } from './brief.js';
import { clear, proofread, signOff } from './check.js';
import type { BriefFact } from './evolve.js';
import { assign, instruct, type Instruct } from './instruct.js';
import { publish } from './send.js';
import type { BriefNumber, BriefState } from './state.js';
import { draft, hashOfManuscript, type Manuscript } from './write.js';

export type Step = (state: BriefState) => BriefFact[];

/** The state after decisions, each made on what the ones before it left. */
export const after = (...steps: Step[]): BriefState => from(brief.initial, ...steps);
export const from = (state: BriefState, ...steps: Step[]): BriefState =>
  steps.reduce((before, step) => step(before).reduce(brief.evolve, before), state);

/** Monday, 2 March 2026, 09:00 in Beijing. */
export const at = new Date('2026-03-02T01:00:00Z');
export const manuscript: Manuscript = {
  title: '关于滴灌带堵塞问题攻关情况的专报',
  body: '一、问题。二、原因。三、建议。',
  statements: [{ text: '堵塞率由百分之十五降到百分之五', evidence: ['fact-1'] }],
};
export const hash = hashOfManuscript(manuscript);
export const number: BriefNumber = { year: 2026, issue: 3, total: 86 };

export const drafted =
  (problems: string[] = ['p1']): Step =>
  (state) =>
    draft({ brief: 'b1', problems, author: 'editor', urgent: false, basis: 'research', manuscript }, state);
export const proofreadBy =
  (by: string, reason?: string): Step =>
  (state) =>
    proofread({ brief: 'b1', by, ...(reason === undefined ? {} : { reason }) }, state);
export const clearedBy =
  (by: string, reason?: string): Step =>
  (state) =>
    clear({ brief: 'b1', by, note: '未见涉密内容', ...(reason === undefined ? {} : { reason }) }, state);
export const signedBy =
  (by: string, reason?: string): Step =>
  (state) =>
    signOff({ brief: 'b1', by, number, hash, ...(reason === undefined ? {} : { reason }) }, state);
export const sentTo =
  (...recipients: string[]): Step =>
  (state) =>
    publish({ brief: 'b1', recipients }, state);
export const instructed =
  (change: Partial<Instruct> = {}): Step =>
  (state) =>
    instruct(
      {
        brief: 'b1',
        instruction: 'i1',
        leader: 'mayor',
        rank: '市长',
        text: '请研究',
        audience: 'internal',
        ...change,
      },
      state,
    );
export const assigned =
  (change: { task?: string; owner?: string; instruction?: string; dueAt?: string } = {}): Step =>
  (state) =>
    assign(
      {
        brief: 'b1',
        instruction: 'i1',
        task: 't1',
        owner: 'bureau',
        what: '列入计划',
        dueAt: '2026-03-31T18:00:00+08:00',
        at,
        ...change,
      },
      state,
    );

/** Written, checked by three others, and signed. */
export const approved = [drafted(), proofreadBy('editor-2'), clearedBy('clerk'), signedBy('approver')] as const;
export const published = [...approved, sentTo('mayor', 'secretary')] as const;
