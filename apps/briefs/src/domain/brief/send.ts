import { BriefAcknowledged, BriefPublished, FieldsInvalid, FeedbackSent, NotFound } from '@zhitong/contracts';
import { demand } from './allowed.js';
import type { BriefFact } from './evolve.js';
import type { BriefState } from './state.js';

export function publish(
  { brief, recipients }: { brief: string; recipients: readonly string[] },
  state: BriefState,
): BriefFact[] {
  demand('publish', state);
  const once = [...new Set(recipients)];
  if (once.length === 0)
    throw new FieldsInvalid([
      {
        field: 'recipients',
        code: 'no-recipient',
        message: { zh: '请选择报送对象', en: 'name at least one recipient' },
      },
    ]);
  return [
    BriefPublished({ problems: state.problems, brief, number: state.number!, title: state.title, recipients: once }),
  ];
}

/** Receipt, by each recipient once; again is nothing new. */
export function acknowledge(
  { brief, recipient }: { brief: string; recipient: string },
  state: BriefState,
): BriefFact[] {
  demand('acknowledge', state);
  if (!state.recipients.includes(recipient)) throw new NotFound();
  return state.acknowledged.includes(recipient)
    ? []
    : [BriefAcknowledged({ problems: state.problems, brief, recipient })];
}

/** The enterprises hear what came of their problems: one answer for each problem of the brief. */
export function answer(
  { brief, answers }: { brief: string; answers: readonly { problem: string; text: string }[] },
  state: BriefState,
): BriefFact[] {
  demand('answer', state);
  const given = new Set(answers.map(({ problem }) => problem));
  const missing = state.problems.filter((problem) => !given.has(problem));
  const foreign = [...given].filter((problem) => !state.problems.includes(problem));
  if (missing.length > 0 || foreign.length > 0 || given.size !== answers.length)
    throw new FieldsInvalid([
      {
        field: 'answers',
        code: 'answers-per-problem',
        message: {
          zh: `每个问题须有一条回告：${[...missing, ...foreign].join('、')}`,
          en: `one answer for each problem of the brief: ${[...missing, ...foreign].join(', ')}`,
        },
      },
    ]);
  return [
    FeedbackSent({ problems: state.problems, brief, answers: answers.map(({ problem, text }) => ({ problem, text })) }),
  ];
}
