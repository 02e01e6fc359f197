import type { ReactNode } from 'react';
import { valueAt, type Content } from '../form/index.js';
import { useLanguage, useTexts } from '../i18n/index.js';
import { Facts, Section, Table } from '../kit/index.js';
import { disciplines, problemRules as r } from '../rules/index.js';
import { countryName } from './countries-field.js';
import { labelIn, nameIn, useLists } from './lists.js';
import { submissionTexts } from './texts.js';

interface Indicator {
  name?: string;
  current?: string;
  target?: string;
  unit?: string;
  method?: string;
}

/** Everything that was filled in, to be read: before it is submitted, and ever after. `change` stands at each heading. */
export function Answers({
  content,
  titles,
  change,
  files,
}: {
  content: Content;
  titles: readonly string[];
  change?(part: number): ReactNode;
  /** What came along, to be taken. */
  files?: ReactNode;
}) {
  const t = useTexts(submissionTexts);
  const language = useLanguage();
  const lists = useLists();
  const of = (path: string) => valueAt(content, path);
  const text = (path: string) => {
    const value = of(path);
    return value === undefined || value === null ? undefined : <Written>{String(value)}</Written>;
  };
  const label = (rule: { label: { zh: string; en: string } }) => rule.label[language];
  const indicators = (of('indicators') ?? []) as Indicator[];
  const [first, second, third, fourth, fifth] = titles;
  return (
    <>
      <Section title={first!} more={change?.(1)}>
        <Facts
          of={[
            [label(r.organisationName), of('organisation.name') as string],
            [t.creditCode, of('organisation.creditCode') as string],
            [label(r.contactName), of('contact.name') as string],
            [label(r.mobile), of('contact.mobile') as string],
            [label(r.email), of('contact.email') as string],
            [label(r.region), labelIn(lists.regions, of('region'))],
            [label(r.regiment), labelIn(lists.regiments, of('regiment'))],
          ]}
        />
      </Section>
      <Section title={second!} more={change?.(2)}>
        <Facts
          of={[
            [label(r.title), text('title')],
            [label(r.kind), nameIn(lists.kinds, of('kind'))],
            [label(r.industry), of('industry') as string],
            [
              label(r.disciplines),
              ((of('disciplines') ?? []) as string[])
                .map((code) => `${code} ${disciplines[code.slice(0, 3)] ?? ''}`)
                .join(language === 'zh' ? '、' : ', '),
            ],
            [label(r.description), text('description')],
            [label(r.background), text('background')],
          ]}
        />
      </Section>
      <Section title={third!} more={change?.(3)}>
        <Facts
          of={[
            [label(r.stateOfTheArt), text('stateOfTheArt')],
            [label(r.significance), text('significance')],
            [
              label(r.chokeForms),
              ((of('choke.forms') ?? []) as string[])
                .map((form) => nameIn(lists.chokeForms, form))
                .join(language === 'zh' ? '、' : ', '),
            ],
            [
              label(r.sourceCountries),
              ((of('choke.sourceCountries') ?? []) as string[])
                .map((code) => countryName(code, language))
                .join(language === 'zh' ? '、' : ', '),
            ],
            [label(r.trlNow), of('trl.now') as number],
            [label(r.trlWanted), of('trl.wanted') as number],
          ]}
        />
        {indicators.length > 0 && (
          <Table
            caption={t.indicators}
            rows={indicators.map((row, i) => ({ ...row, i }))}
            keyOf={({ i }) => String(i)}
            columns={[
              { key: 'name', head: t.indicatorName, cell: ({ name }) => name },
              { key: 'current', head: t.current, cell: ({ current }) => current, number: true },
              { key: 'target', head: t.target, cell: ({ target }) => target, number: true },
              { key: 'unit', head: t.unit, cell: ({ unit }) => unit },
              { key: 'method', head: t.method, cell: ({ method }) => method },
            ]}
          />
        )}
      </Section>
      <Section title={fourth!} more={change?.(4)}>
        <Facts
          of={[
            [label(r.months), of('months') as number],
            [label(r.ownMoney), of('ownMoney') as number],
            [label(r.cooperationMode), nameIn(lists.modes, of('cooperation.mode'))],
            [label(r.cooperationIp), text('cooperation.ip')],
            [label(r.cooperationSolver), text('cooperation.solver')],
          ]}
        />
      </Section>
      <Section title={fifth!} more={change?.(5)}>
        <Facts
          of={[
            [label(r.visibility), nameIn(lists.visibilities, of('visibility'))],
            [
              label(r.publicFields),
              ((of('publicFields') ?? []) as (keyof typeof lists.fieldNames)[])
                .map((field) => lists.fieldNames[field])
                .join(language === 'zh' ? '、' : ', '),
            ],
            [t.files, files],
          ]}
        />
      </Section>
    </>
  );
}

/** What a person wrote stands in Song. */
const Written = ({ children }: { children: string }) => <span className="song">{children}</span>;
