import { useQuery } from '@tanstack/react-query';
import { read } from '../../api/index.js';
import { useBilingual, useTexts } from '../../i18n/index.js';
import { ButtonLink, DueClock, EmptyState, Link, Loaded, Note, Section, Tag } from '../../kit/index.js';
import type { Topic } from '../../research/topic.js';
import { disciplines, industrySections } from '../../rules/index.js';
import { fittingFirst, type Fit, type Interest } from './fit.js';
import { teamTexts } from './texts.js';

/** Calls that take bids: what fits us first, and why it fits. */
export function OpenCalls({ topics }: { topics: readonly Topic[] }) {
  const t = useTexts(teamTexts);
  const interest = useQuery(read('/api/research/interests'));
  return (
    <Section title={t.open} more={topics.length > 0 && t.openMore({ n: topics.length })}>
      {topics.length === 0 ? (
        <EmptyState why={t.noOpen} next={t.noOpenNext} />
      ) : (
        <Loaded query={interest}>{(ours) => <Calls topics={topics} interest={ours} />}</Loaded>
      )}
    </Section>
  );
}

function Calls({ topics, interest }: { topics: readonly Topic[]; interest: Interest }) {
  const t = useTexts(teamTexts);
  return (
    <div className="stack">
      {interest.disciplines.length + interest.industries.length === 0 && (
        <Note>
          <p>
            {t.noInterests} <Link to="/topics/interests">{t.interests}</Link>
          </p>
        </Note>
      )}
      <ul className="items">
        {fittingFirst(topics, interest).map(({ topic, fit }) => (
          <CallItem key={topic.id} topic={topic} fit={fit} />
        ))}
      </ul>
    </div>
  );
}

function CallItem({ topic: { id, title, problem, call }, fit }: { topic: Topic; fit: Fit }) {
  const t = useTexts(teamTexts);
  if (!call) return null;
  return (
    <li className="duty">
      <div>
        <h3 className="item__title">
          <Link to={`/topics/${id}`}>{title}</Link>
        </h3>
        <p className="item__meta">
          {problem && problem.number !== title && <span>{problem.number}</span>}
          <span>{t.rows({ n: call.indicators.length })}</span>
          <span>{t.within({ n: call.months })}</span>
          <span>{t.upTo({ n: call.money.toFixed(2) })}</span>
        </p>
        <Fits fit={fit} />
        <DueClock due={call.closesAt} />
      </div>
      <ButtonLink to={`/topics/${id}`}>{t.look}</ButtonLink>
    </li>
  );
}

function Fits({ fit }: { fit: Fit }) {
  const t = useTexts(teamTexts);
  const inWords = useBilingual();
  const section = industrySections.find(({ code }) => code === fit.industry);
  if (fit.disciplines.length === 0 && !section) return null;
  return (
    <p className="row">
      {fit.disciplines.length > 0 && (
        <Tag mood="done">
          {t.fitDiscipline({ names: fit.disciplines.map((code) => disciplines[code] ?? code).join('、') })}
        </Tag>
      )}
      {section && <Tag mood="done">{t.fitIndustry({ name: inWords(section.name) })}</Tag>}
    </p>
  );
}
