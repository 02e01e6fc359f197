import type { secrecyWarnings } from '@zhitong/contracts/rules';
import { rejectReasons, returnReasons } from '@zhitong/contracts/rules';
import { useBilingual, useTexts, useTimes } from '../../../i18n/index.js';
import { Link, Note } from '../../../kit/index.js';
import { Changes } from '../changes.js';
import { useFields } from '../../../problem/field-names.js';
import { triageTexts } from '../texts.js';
import type { Problem } from '../problem.js';

type Words = ReturnType<typeof secrecyWarnings>;

/** What catches the eye before the text is read: what changed, words to look at, where it went. */
export function Remarkable({ problem, words }: { problem: Problem; words: Words }) {
  const t = useTexts(triageTexts);
  const inWords = useBilingual();
  const { label } = useFields();
  const { status, changes = [], reasons = [], joined = [], corrections = [], withdrawal } = problem;
  const wasReturned = (problem.returns ?? 0) > 0 && reasons.length > 0;
  return (
    <>
      <MergedAway problem={problem} />
      {wasReturned && status !== 'rejected' && (
        <section className="triage__part">
          <h3>{t.reasonsGiven}</h3>
          <Reasons reasons={reasons} of={returnReasons} />
        </section>
      )}
      {status === 'rejected' && (
        <section className="triage__part">
          <h3>{t.rejectedFor}</h3>
          <Reasons reasons={reasons} of={rejectReasons} />
        </section>
      )}
      {withdrawal && (
        <section className="triage__part">
          <h3>{t.withdrawnFor}</h3>
          <p>{withdrawal}</p>
        </section>
      )}
      {wasReturned && changes.length > 0 && (
        <section className="triage__part">
          <Changes caption={t.changed({ n: changes.length })} changes={changes} />
        </section>
      )}
      {words.length > 0 && (
        <Note mood="due">
          <p>
            <b>{t.secrecyWords}</b>
          </p>
          <ul>
            {words.map(({ field, message }) => (
              <li key={field}>
                {label(field)} · {inWords(message)}
              </li>
            ))}
          </ul>
        </Note>
      )}
      {joined.length > 0 && (
        <section className="triage__part">
          <h3>{t.joined({ n: joined.length })}</h3>
          <ul>
            {joined.map(({ problem: id, number, organisation }) => (
              <li key={number}>
                {id ? <Link to={`/problems/${id}`}>{number}</Link> : number} {organisation?.name}
              </li>
            ))}
          </ul>
        </section>
      )}
      {corrections.length > 0 && (
        <section className="triage__part">
          <h3>{t.corrections}</h3>
          {corrections.map(({ changes: corrected, reason }, i) => (
            <Changes key={i} caption={reason} changes={corrected} />
          ))}
        </section>
      )}
    </>
  );
}

function MergedAway({ problem: { status, merged } }: { problem: Problem }) {
  const t = useTexts(triageTexts);
  const times = useTimes();
  if (status !== 'merged' || !merged) return null;
  const open = Date.parse(merged.until) > Date.now();
  return (
    <Note mood="other">
      <p className="row">
        <span>{open ? t.mergedUntil({ when: times.moment(merged.until) }) : t.mergedFinal}</span>
        {merged.into && <Link to={`/problems/${merged.into}`}>{t.mergedInto}</Link>}
      </p>
    </Note>
  );
}

type Reasons = NonNullable<Problem['reasons']>;

/** Why something was returned or rejected: the reason, the field, the words. */
function Reasons({ reasons, of }: { reasons: Reasons; of: typeof returnReasons | typeof rejectReasons }) {
  const inWords = useBilingual();
  const { label } = useFields();
  return (
    <ul>
      {reasons.map(({ code, field, note }, i) => {
        const name = of.find((one) => one.code === code)?.name;
        return (
          <li key={i}>
            <b>{[name && inWords(name), field && label(field)].filter(Boolean).join(' · ')}</b> {note}
          </li>
        );
      })}
    </ul>
  );
}
