import { useLanguage, useTexts } from '../../i18n/index.js';
import { Facts, Section } from '../../kit/index.js';
import { disciplines, problemRules as r } from '../../rules/index.js';
import { topicTexts } from './texts.js';
import type { TopicRead } from './topic-read.js';

type Problem = NonNullable<TopicRead['problem']>;

/** What the enterprise opened of its problem. */
export function OpenedFields({ problem }: { problem: Problem }) {
  const t = useTexts(topicTexts);
  const language = useLanguage();
  const said = (rule: { label: { zh: string; en: string } }, value: string | undefined) =>
    [rule.label[language], value && <span className="song">{value}</span>] as const;
  const facts = [
    [r.organisationName.label[language], problem.organisation?.name] as const,
    [r.industry.label[language], problem.industry] as const,
    [
      r.disciplines.label[language],
      problem.disciplines?.map((code) => `${code} ${disciplines[code.slice(0, 3)] ?? ''}`.trim()).join('、'),
    ] as const,
    said(r.description, problem.description),
    said(r.background, problem.background),
    said(r.stateOfTheArt, problem.stateOfTheArt),
    said(r.significance, problem.significance),
  ];
  if (facts.every(([, value]) => value === undefined)) return null;
  return (
    <Section title={t.opened}>
      <Facts of={facts} />
    </Section>
  );
}
