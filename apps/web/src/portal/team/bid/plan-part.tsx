import { RuleArea, RuleNumber, RuleText, useForm } from '../../../form/index.js';
import { useTexts } from '../../../i18n/index.js';
import type { Call } from '../../../research/topic.js';
import { bidRules as r } from '../../../rules/index.js';
import './bid.css';
import { totalOf } from './content.js';
import { RowsField } from './rows-field.js';
import { bidTexts } from './texts.js';

/** How it is done, in what time, for how much, and by which steps. */
export function PlanPart({ call }: { call: Call }) {
  const t = useTexts(bidTexts);
  const { content } = useForm();
  const sum = totalOf(content).toFixed(2);
  const money = content['money'];
  return (
    <>
      <RuleArea path="approach" rule={r.approach} rows={8} />
      <div className="side-by-side">
        <RuleNumber path="months" rule={r.months} hint={t.monthsHint({ n: call.months })} />
        <RuleNumber path="money" rule={r.money} hint={t.moneyHint({ n: call.money.toFixed(2) })} />
      </div>
      <RowsField
        path="milestones"
        label={t.milestones}
        hint={t.milestonesHint}
        nameOf={(n) => t.milestone({ n })}
        add={t.addMilestone}
        least={1}
      >
        {(at) => (
          <>
            <RuleText path={`${at}.title`} rule={r.milestoneTitle} />
            <RuleArea path={`${at}.deliverable`} rule={r.deliverable} rows={2} />
            <div className="side-by-side">
              <RuleNumber path={`${at}.month`} rule={r.month} hint={t.monthHint} />
              <RuleNumber path={`${at}.money`} rule={r.milestoneMoney} hint={t.payHint} />
            </div>
          </>
        )}
      </RowsField>
      <p className="sum" role="status">
        {typeof money === 'number' ? t.sumOf({ sum, money: money.toFixed(2) }) : t.sum({ sum })}
      </p>
    </>
  );
}
