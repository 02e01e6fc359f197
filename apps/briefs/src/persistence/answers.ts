import type { Tx } from '@zhitong/events';

/** Keeps what the enterprises are told, one answer for each problem of a brief. */
export async function keepAnswers(
  tx: Tx,
  brief: string,
  answers: readonly { problem: string; text: string }[],
  at: Date,
): Promise<void> {
  await tx.query(
    {
      name: 'keep answers',
      text: `INSERT INTO feedback (brief, problem, text, at) SELECT $1, problem, text, $4 FROM unnest($2::text[], $3::text[]) AS given (problem, text)`,
    },
    [brief, answers.map(({ problem }) => problem), answers.map(({ text }) => text), at],
  );
}
