import type { ReactNode } from 'react';
import { useLanguage, useTexts } from '../../../i18n/index.js';
import { Facts, Section, Table } from '../../../kit/index.js';
import { researchTexts } from '../../../research/texts.js';
import type { Call } from '../../../research/topic.js';
import { bidRules } from '../../../rules/index.js';
import type { OwnBid } from '../duties.js';
import { bidTexts } from './texts.js';

/** A proposal to be read, in the order of its parts; `change` stands at each heading. */
export function ProposalView({
  content,
  call,
  change,
}: {
  content: OwnBid['content'];
  call: Pick<Call, 'indicators'>;
  change?(part: number): ReactNode;
}) {
  const t = useTexts(bidTexts);
  const r = useTexts(researchTexts);
  const language = useLanguage();
  const { answers = [], approach, months, money, milestones = [], members = [], partners = [] } = content;
  const answerTo = (id: string) => answers.find(({ indicator }) => indicator === id);
  return (
    <>
      <Section title={t.part1} more={change?.(1)}>
        <Table
          caption={t.part1}
          quietCaption
          rows={call.indicators}
          keyOf={({ id }) => id}
          columns={[
            { key: 'name', head: r.indicator, cell: ({ name }) => name },
            { key: 'target', head: r.target, cell: ({ target, unit }) => `${target} ${unit}` },
            { key: 'promised', head: t.promisedHead, cell: ({ id }) => <b>{answerTo(id)?.promised ?? '—'}</b> },
            { key: 'how', head: t.how, cell: ({ id }) => <span className="song">{answerTo(id)?.how ?? '—'}</span> },
          ]}
        />
      </Section>
      <Section title={t.part2} more={change?.(2)}>
        <Facts
          of={[
            [bidRules.approach.label[language], approach && <span className="song">{approach}</span>],
            [r.time, months && r.months({ n: months })],
            [r.budget, money === undefined ? undefined : r.millions({ n: money.toFixed(2) })],
          ]}
        />
        {milestones.length > 0 && (
          <Table
            caption={t.milestones}
            rows={milestones.map((one, i) => ({ ...one, i }))}
            keyOf={({ i }) => String(i)}
            columns={[
              { key: 'title', head: t.milestones, cell: ({ title }) => title ?? '—' },
              { key: 'deliverable', head: r.deliverable, cell: ({ deliverable }) => deliverable ?? '—' },
              { key: 'month', head: r.time, cell: ({ month }) => (month === undefined ? '—' : t.month({ n: month })) },
              {
                key: 'money',
                head: r.budget,
                number: true,
                cell: ({ money: paid }) => (paid === undefined ? '—' : r.millions({ n: paid.toFixed(2) })),
              },
            ]}
          />
        )}
      </Section>
      {(change || members.length + partners.length > 0) && (
        <Section title={t.part3} more={change?.(3)}>
          <Facts
            of={[
              [
                t.members,
                members.map(({ name, title, part }) => [name, title, part].filter(Boolean).join('，')).join('\n'),
              ],
              [
                t.partners,
                partners.map(({ name, creditCode }) => [name, creditCode].filter(Boolean).join('　')).join('\n'),
              ],
            ]}
          />
        </Section>
      )}
    </>
  );
}
