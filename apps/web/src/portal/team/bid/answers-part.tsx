import { RuleArea, RuleText, useFormField } from '../../../form/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Remark } from '../../../kit/index.js';
import type { Call, Indicator } from '../../../research/topic.js';
import { bidRules as r } from '../../../rules/index.js';
import type { OwnBid } from '../duties.js';
import './bid.css';
import { bidTexts } from './texts.js';

/** One answer for each of the enterprise's indicators, the promised value beside its target. */
export function AnswersPart({ call: { indicators }, saved }: { call: Call; saved: OwnBid }) {
  const t = useTexts(bidTexts);
  return (
    <>
      <p className="field">{t.answerHint}</p>
      {indicators.map((indicator, i) => (
        <fieldset key={indicator.id} className="sheet sheet--padded answer">
          <legend className="answer__name">
            {i + 1}. {indicator.name}
          </legend>
          <p className="answer__target">
            <b>{t.target(indicator)}</b>
          </p>
          <p className="quiet">{t.method(indicator)}</p>
          <RuleText
            path={`answers.${i}.promised`}
            rule={r.promised}
            label={t.promised(indicator)}
            hint={t.promisedHint(indicator)}
            short
          />
          <Reaches i={i} saved={saved} indicator={indicator} />
          <RuleArea path={`answers.${i}.how`} rule={r.how} rows={2} label={t.how} />
        </fieldset>
      ))}
    </>
  );
}

/** How the promised value stands to the target, as the acceptance will see it; once it is saved. */
function Reaches({ i, saved, indicator: { id } }: { i: number; saved: OwnBid; indicator: Indicator }) {
  const t = useTexts(bidTexts);
  const { value } = useFormField<string>(`answers.${i}.promised`);
  const answer = saved.content.answers?.find(({ indicator }) => indicator === id);
  if (value === undefined || answer?.promised !== value.trim() || answer.reaches === undefined) return null;
  return (
    <div className="answer__reaches" role="status">
      {answer.reaches === null ? (
        <Remark error={undefined} careful={t.unclear} good={undefined} />
      ) : answer.reaches ? (
        <Remark error={undefined} careful={undefined} good={t.reaches} />
      ) : (
        <Remark error={undefined} careful={t.falls} good={undefined} />
      )}
    </div>
  );
}
