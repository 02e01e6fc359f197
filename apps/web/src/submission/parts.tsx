import type { ReactNode } from 'react';
import {
  RuleArea,
  RuleChecks,
  RuleChoice,
  RuleNumber,
  RuleSelect,
  RuleText,
  useForm,
  useFormField,
  valueAt,
} from '../form/index.js';
import { useLanguage, useTexts } from '../i18n/index.js';
import { countCharacters } from '../kit/index.js';
import { industrySections, problemRules as r } from '../rules/index.js';
import { CountriesField } from './countries-field.js';
import { DisciplinesField } from './disciplines-field.js';
import { IndicatorsField } from './indicators-field.js';
import { useLists } from './lists.js';
import { submissionTexts } from './texts.js';

/** Whom to call, and where the problem comes from. */
export function ContactPart({ organisation }: { organisation?: ReactNode }) {
  const t = useTexts(submissionTexts);
  const { regions, regiments } = useLists();
  return (
    <>
      {organisation}
      <RuleText path="contact.name" rule={r.contactName} hint={t.contactHint} autoComplete="name" />
      <div className="side-by-side">
        <RuleText path="contact.mobile" rule={r.mobile} type="tel" inputMode="tel" autoComplete="tel" />
        <RuleText path="contact.email" rule={r.email} type="email" inputMode="email" autoComplete="email" />
      </div>
      <div className="side-by-side">
        <RuleSelect path="region" rule={r.region} hint=" " options={regions} none={t.choose} />
        <RuleSelect path="regiment" rule={r.regiment} hint=" " options={regiments} none={t.regimentNone} optional />
      </div>
    </>
  );
}

/** What the problem is. `beside` stands after the title: similar problems. */
export function ProblemPart({ beside }: { beside?: ReactNode }) {
  const t = useTexts(submissionTexts);
  const { kinds } = useLists();
  return (
    <>
      <RuleText path="title" rule={r.title} />
      {beside}
      <RuleChoice path="kind" rule={r.kind} hint=" " choices={kinds} />
      <div className="side-by-side">
        <IndustryField />
        <DisciplinesField />
      </div>
      <RuleArea path="description" rule={r.description} hint={t.descriptionHint} />
      <RuleArea path="background" rule={r.background} hint={t.backgroundHint} />
    </>
  );
}

function IndustryField() {
  const t = useTexts(submissionTexts);
  const language = useLanguage();
  const { value } = useFormField<string>('industry');
  const section = /^[A-T]\d{2,4}$/i.test(value ?? '')
    ? industrySections.find(({ code }) => code === value?.[0]?.toUpperCase())
    : undefined;
  return (
    <RuleText
      path="industry"
      rule={r.industry}
      hint={section ? `${t.industryHint} ${t.industryGood({ section: section.name[language] })}` : t.industryHint}
    />
  );
}

/** Where it chokes, and what is to be reached. */
export function ChokePart() {
  const t = useTexts(submissionTexts);
  const { chokeForms } = useLists();
  return (
    <>
      <RuleArea path="stateOfTheArt" rule={r.stateOfTheArt} hint={t.stateOfTheArtHint} />
      <RuleArea path="significance" rule={r.significance} hint={t.significanceHint} />
      <Total />
      <RuleChecks path="choke.forms" rule={r.chokeForms} hint=" " choices={chokeForms} />
      <CountriesField />
      <IndicatorsField />
      <fieldset className="side-by-side">
        <legend className="unseen">{t.trl}</legend>
        <RuleNumber path="trl.now" rule={r.trlNow} hint={t.trlHint} />
        <RuleNumber path="trl.wanted" rule={r.trlWanted} hint={t.trlHint} />
      </fieldset>
    </>
  );
}

const essays = ['description', 'background', 'stateOfTheArt', 'significance'] as const;

function Total() {
  const t = useTexts(submissionTexts);
  const { content } = useForm();
  const n = essays.reduce((sum, field) => sum + countCharacters(String(valueAt(content, field) ?? '')), 0);
  return <p className="quiet field">{t.total({ n })}</p>;
}

/** How to work together, and with what. */
export function CooperationPart() {
  const t = useTexts(submissionTexts);
  const { modes } = useLists();
  return (
    <>
      <div className="side-by-side">
        <RuleNumber path="months" rule={r.months} unit={t.monthsUnit} />
        <RuleNumber path="ownMoney" rule={r.ownMoney} hint={t.moneyHint} unit={t.moneyUnit} />
      </div>
      <RuleChoice path="cooperation.mode" rule={r.cooperationMode} hint=" " choices={modes} />
      <RuleArea path="cooperation.ip" rule={r.cooperationIp} rows={3} />
      <RuleArea path="cooperation.solver" rule={r.cooperationSolver} rows={3} />
    </>
  );
}

/** Who may see it. */
export function OpennessPart() {
  const t = useTexts(submissionTexts);
  const { visibilities, publicFields } = useLists();
  const { value } = useFormField<string>('visibility');
  return (
    <>
      <RuleChoice path="visibility" rule={r.visibility} hint=" " choices={visibilities} />
      {value === 'public' && (
        <RuleChecks path="publicFields" rule={r.publicFields} hint={t.publicFieldsHint} choices={publicFields} />
      )}
    </>
  );
}
