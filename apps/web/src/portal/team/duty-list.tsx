import { useTexts } from '../../i18n/index.js';
import { ButtonLink, DueClock } from '../../kit/index.js';
import type { Duty } from './duties.js';
import { teamTexts } from './texts.js';

/** What waits for me: what it is, by when, one way into each. */
export function DutyList({ duties }: { duties: readonly Duty[] }) {
  return (
    <ul className="decision">
      {duties.map((duty) => (
        <DutyItem key={`${duty.kind} ${duty.topic}`} duty={duty} />
      ))}
    </ul>
  );
}

function DutyItem({ duty }: { duty: Duty }) {
  const t = useTexts(teamTexts);
  const { what, action, to } = useDuty(duty);
  return (
    <li className="decision__part duty">
      <div>
        <h3 className="item__title">{duty.title}</h3>
        <p>{what}</p>
        {duty.kind === 'milestone' && duty.why && <p className="quiet">{t.again({ why: duty.why })}</p>}
        {duty.due && <DueClock due={duty.due} />}
      </div>
      <ButtonLink to={to}>{action}</ButtonLink>
    </li>
  );
}

function useDuty(duty: Duty): { what: string; action: string; to: string } {
  const t = useTexts(teamTexts);
  const at = `/topics/${duty.topic}`;
  switch (duty.kind) {
    case 'bid':
      return { what: t.writeBid, action: t.goOn, to: `${at}/bid` };
    case 'milestone':
      return { what: t.reportOf({ name: duty.name }), action: t.report, to: `${at}/milestones/${duty.milestone}` };
    case 'results': {
      const what = duty.why ? t.resultsBack({ why: duty.why }) : t.resultsDue;
      return { what, action: t.results, to: `${at}/results` };
    }
  }
}
