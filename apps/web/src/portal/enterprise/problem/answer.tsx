import { useQuery } from '@tanstack/react-query';
import { read } from '../../../api/index.js';
import { useTexts, useTimes } from '../../../i18n/index.js';
import { Quote, Section } from '../../../kit/index.js';
import { problemTexts } from './texts.js';

/** What leaders decided and what became of it, where it is for the enterprise to read. */
export function Answer({ problem }: { problem: string }) {
  const t = useTexts(problemTexts);
  const times = useTimes();
  const feedback = useQuery(read('/api/briefs/feedback'));
  const answers = feedback.data?.filter((one) => one.problem === problem) ?? [];
  if (answers.length === 0) return null;
  return (
    <Section title={t.answer}>
      {answers.map(({ text, at, instructions }) => (
        <div key={at}>
          <Quote answer>{text}</Quote>
          <p className="quiet">{t.answerMore({ when: times.moment(at) })}</p>
          {instructions.map((instruction) => (
            <div key={instruction.text}>
              <p>{t.instruction({ rank: instruction.rank })}</p>
              <Quote>{instruction.text}</Quote>
            </div>
          ))}
        </div>
      ))}
    </Section>
  );
}
