import type { AnswerOf } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Filters, SearchForm, SelectField } from '../../kit/index.js';
import { addressOf, type Shown } from './address.js';
import { useExpertNames } from './names.js';
import { expertTexts } from './texts.js';

type Counts = Pick<AnswerOf<'/api/review/experts', 'get'>, 'societies' | 'employers'>;

/** Words, society, discipline, employer: each narrows the list down. */
export function Conditions({
  shown,
  societies,
  employers,
  onChange,
}: Counts & { shown: Shown; onChange(next: Shown): void }) {
  const t = useTexts(expertTexts);
  const names = useExpertNames();
  const change = (changes: Partial<Shown>) => onChange({ ...shown, page: 1, ...changes });
  const all = societies.reduce((sum, { experts }) => sum + experts, 0);
  return (
    <>
      <div className="experts__conditions">
        <SearchForm
          key={shown.text}
          label={t.search}
          button={t.searchButton}
          text={shown.text}
          className="experts__search"
          onSearch={(text) => change({ text })}
        />
        <SelectField
          name="discipline"
          label={t.disciplineFilter}
          value={shown.discipline}
          none={t.anyDiscipline}
          options={names.disciplines}
          onChange={(discipline) => change({ discipline })}
        />
        <SelectField
          name="employer"
          label={t.employerFilter}
          value={shown.employer}
          none={t.anyEmployer}
          options={employers.map(({ name, creditCode, experts }) => ({
            value: creditCode,
            label: `${name}（${experts}）`,
          }))}
          onChange={(employer) => change({ employer })}
        />
      </div>
      <Filters
        label={t.societies}
        of={[
          { name: t.everybody, to: addressOf({ ...shown, society: '', page: 1 }), count: all, current: !shown.society },
          ...societies.map(({ society, experts }) => ({
            name: names.society(society),
            to: addressOf({ ...shown, society, page: 1 }),
            count: experts,
            current: shown.society === society,
          })),
        ]}
      />
    </>
  );
}
