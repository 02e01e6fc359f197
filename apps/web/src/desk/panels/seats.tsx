import { useState } from 'react';
import { useCommand } from '../../api/index.js';
import { useTexts, useTimes } from '../../i18n/index.js';
import { Button, DueClock, Failure, Link, Note, Section, Table, Tag } from '../../kit/index.js';
import { tell } from '../secretariat/news.js';
import { Evidence } from './candidate-table.js';
import type { Panel, Seat } from './panel-data.js';
import type { Candidate } from './pool.js';
import { Remind } from './remind.js';
import { ReplaceDialog } from './replace-dialog.js';
import { formingTexts, seatTexts } from './texts.js';

/** Whom an account belongs to, as far as the library knows. */
export function usePeople(people: readonly Candidate[]) {
  const t = useTexts(seatTexts);
  const byId = new Map(people.map((one) => [one.expert.id, one]));
  return {
    of: (id: string) => byId.get(id),
    name: (id: string) => byId.get(id)?.expert.name ?? t.unknownPerson({ id }),
    employer: (id: string) => byId.get(id)?.expert.employer.name ?? '',
  };
}

/** Who sits, who has yet to answer, who left and why; an empty place can be filled. */
export function Seats({ panel, people }: { panel: Panel; people: readonly Candidate[] }) {
  const t = useTexts(seatTexts);
  const f = useTexts(formingTexts);
  const known = usePeople(people);
  const [replacing, setReplacing] = useState<Seat>();
  const held = panel.seats.filter(({ status }) => status !== 'left').sort((a, b) => (a.duty < b.duty ? -1 : 1));
  const left = panel.seats.filter(({ status }) => status === 'left');
  const name = {
    key: 'name',
    head: f.name,
    cell: ({ expert }: Seat) => (
      <span className="whole">
        <Link to={`/experts/${expert}`}>{known.name(expert)}</Link>
      </span>
    ),
  };
  const employer = { key: 'employer', head: f.employer, cell: ({ expert }: Seat) => known.employer(expert) };
  const duty = {
    key: 'duty',
    head: t.duty,
    cell: (seat: Seat) => <span className="whole">{seat.duty === 'chair' ? t.chair : t.member}</span>,
  };
  return (
    <div>
      <Lacking panel={panel} />
      <Section title={t.seats}>
        <Remind panel={panel} />
        <div className="sheet panel__table">
          <Table
            caption={t.seats}
            quietCaption
            rows={held}
            keyOf={({ seat }) => seat}
            columns={[
              name,
              employer,
              duty,
              { key: 'state', head: t.state, cell: (seat) => <SeatState seat={seat} found={known.of(seat.expert)} /> },
              { key: 'chosen', head: t.chosen, cell: ({ assigned }) => assigned ?? '' },
              {
                key: 'action',
                head: t.action,
                cell: (seat) =>
                  canLeave(seat) && (
                    <span className="whole">
                      <Button look="text" onClick={() => setReplacing(seat)}>
                        {t.replace}
                        <span className="unseen">{known.name(seat.expert)}</span>
                      </Button>
                    </span>
                  ),
              },
            ]}
          />
        </div>
      </Section>
      {left.length > 0 && (
        <Section title={t.left}>
          <div className="sheet panel__table">
            <Table
              caption={t.left}
              quietCaption
              rows={left}
              keyOf={({ seat }) => seat}
              columns={[name, employer, duty, { key: 'reason', head: t.reason, cell: (seat) => <Why seat={seat} /> }]}
            />
          </div>
        </Section>
      )}
      {replacing && (
        <ReplaceDialog
          seat={replacing}
          name={known.name(replacing.expert)}
          onClose={() => setReplacing(undefined)}
          onDone={() => (setReplacing(undefined), tell({ text: t.replaced }))}
        />
      )}
    </div>
  );
}

const canLeave = ({ may }: Seat) => may['replace'] === true || may['report-conflict'] === true;

function SeatState({
  seat: { status, answerBy, invitedAt, sealed, remindedAt },
  found,
}: {
  seat: Seat;
  found: Candidate | undefined;
}) {
  const t = useTexts(seatTexts);
  const times = useTimes();
  return (
    <>
      {status === 'invited' ? (
        <>
          <Tag mood="waiting" icon="envelope">
            {t.invited}
          </Tag>{' '}
          {answerBy && <DueClock due={answerBy} since={invitedAt} />}
        </>
      ) : (
        <Tag mood={sealed > 0 ? 'done' : 'active'}>{sealed > 0 ? t.scoredTag : t.accepted}</Tag>
      )}
      {remindedAt && <p className="quiet">{t.remindedAt({ when: times.moment(remindedAt) })}</p>}
      {found && found.conflicts.length > 0 && (
        <div>
          <b>{t.nowConflict}</b>
          <Evidence candidate={{ conflicts: found.conflicts, barred: [] }} />
        </div>
      )}
    </>
  );
}

const reasons = ['declined', 'expired', 'conflict', 'abstained', 'overdue'] as const;

function Why({ seat: { reason } }: { seat: Seat }) {
  const t = useTexts(seatTexts);
  const known = reasons.find((one) => one === reason);
  return <Tag mood={known === 'conflict' ? 'late' : 'waiting'}>{known ? t[known] : t.gone}</Tag>;
}

function Lacking({ panel: { id, lacking, may } }: { panel: Panel }) {
  const t = useTexts(seatTexts);
  const fill = useCommand('post', '/api/review/panels/{id}/vacancies');
  // This note goes once nothing is lacking: what was done is told all the same, and a refusal is shown below.
  const send = () =>
    fill.mutateAsync({ path: { id } }).then(
      () => tell({ text: t.filled }),
      () => undefined,
    );
  const n = lacking.members + (lacking.chair ? 1 : 0);
  if (n === 0) return null;
  return (
    <div className="section stack">
      <Note mood="due">
        <p>{t.lacking({ n })}</p>
        {may['fill-vacancies'] === true && (
          <p>
            <Button look="primary" busy={fill.isPending} onClick={() => void send()}>
              {t.fill}
            </Button>
          </p>
        )}
      </Note>
      {fill.error && <Failure error={fill.error} />}
    </div>
  );
}
