import { useQuery } from '@tanstack/react-query';
import {
  creditCodeRule,
  employerNameRule,
  expertDisciplinesRule,
  expertLevelRule,
  expertNameRule,
  expertTitleRule,
  reviewYearRule,
  societyRule,
} from '@zhitong/contracts/rules';
import { read } from '../../api/index.js';
import { RuleNumber, RuleSelect, RuleText, useForm, useFormField } from '../../form/index.js';
import { useTexts } from '../../i18n/index.js';
import { CheckField } from '../../kit/index.js';
import { AccountField } from './account-field.js';
import { useExpertNames } from './names.js';
import { formTexts } from './texts.js';
import { TiesField } from './ties-field.js';
import './experts.css';

/** An expert's file in a form, with the account where it is a new one. */
export function ExpertFields({ isNew }: { isNew: boolean }) {
  const t = useTexts(formTexts);
  const names = useExpertNames();
  const chairs = useFormField<boolean>('chairs');
  return (
    <>
      <h2 className="expert__group">{t.who}</h2>
      {isNew && <AccountField />}
      <div className="side-by-side">
        <RuleText path="name" rule={expertNameRule} hint="" />
        <RuleText path="title" rule={expertTitleRule} hint="" />
        <Employer />
        <RuleText path="employerCode" rule={creditCodeRule} hint="" />
        <RuleSelect path="level" rule={expertLevelRule} hint="" none={t.choose} options={names.levels} />
        <RuleSelect path="society" rule={societyRule} hint="" none={t.choose} options={names.societies} />
        <RuleText path="disciplines" rule={expertDisciplinesRule} hint={t.disciplinesHint} />
        <RuleNumber path="reviewsThisYear" rule={reviewYearRule} hint={t.reviewsHint} optional />
      </div>
      <CheckField name="chairs" label={t.chairs} checked={chairs.value === true} onChange={chairs.set} />
      <TiesField />
    </>
  );
}

/** The employer: one that the library knows brings its credit code along. */
function Employer() {
  const { content, set } = useForm();
  const library = useQuery(read('/api/review/experts', { query: { size: 1 } }));
  const known = library.data?.employers ?? [];
  const code = known.find(({ name }) => name === content['employer'])?.creditCode;
  return (
    <div
      onBlur={() => {
        if (code !== undefined && !content['employerCode']) set('employerCode', code);
      }}
    >
      <RuleText
        path="employer"
        rule={employerNameRule}
        hint=""
        suggestions={known.map(({ name, creditCode }) => ({ value: name, label: creditCode }))}
      />
    </div>
  );
}
