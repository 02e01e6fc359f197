import type { RefObject } from 'react';
import { useTexts, useTimes } from '../../../i18n/index.js';
import { Link, Tag, type Mood } from '../../../kit/index.js';
import { useNames } from '../../../problem/names.js';
import { useOrganisationNames } from '../organisation-names.js';
import { triageTexts } from '../texts.js';
import type { Problem } from '../problem.js';

const moods: Readonly<Record<Problem['status'], Mood>> = {
  entered: 'waiting',
  submitted: 'active',
  returned: 'late',
  accepted: 'active',
  approved: 'active',
  matched: 'active',
  declined: 'other',
  rejected: 'other',
  withdrawn: 'other',
  merged: 'other',
  answered: 'done',
};

/** Which problem it is, whose, and how it stands. */
export function ProblemHead({ problem, head }: { problem: Problem; head: RefObject<HTMLHeadingElement | null> }) {
  const t = useTexts(triageTexts);
  const names = useNames();
  const times = useTimes();
  const organisations = useOrganisationNames();
  const { id, number, status, title, kind, industry, disciplines, organisation, region, regiment, recommender } =
    problem;
  const { contact, declaration, enteredBy } = problem;
  return (
    <header className="triage__head">
      <p className="item__meta">
        <span>{number}</span>
        <span>{names.kinds[kind]}</span>
        <span>{names.industry(industry)}</span>
        {disciplines.map((code) => (
          <span key={code}>{names.discipline(code)}</span>
        ))}
        <Tag mood={moods[status]}>{names.statuses[status]}</Tag>
      </p>
      <h2 id="problem-title" className="triage__title" tabIndex={-1} ref={head}>
        {title}
      </h2>
      <p className="triage__who">
        <span>
          {organisation.name} {organisation.creditCode}
        </span>
        <span>{[names.place(region), regiment && names.place(regiment)].filter(Boolean).join(' · ')}</span>
        {recommender && <span>{t.recommendedBy({ name: organisations(recommender) })}</span>}
        {contact && (
          <span>
            {t.contact} {contact.name} <span className="whole">{contact.mobile}</span>
          </span>
        )}
        {declaration && <span>{t.submittedAt({ when: times.moment(declaration.at) })}</span>}
        {enteredBy && status === 'entered' && <span>{t.enteredBySecretariat}</span>}
      </p>
      <p className="row">
        {problem.may['correct'] === true && <Link to={`/problems/${id}/correction`}>{t.correct}</Link>}
      </p>
    </header>
  );
}
