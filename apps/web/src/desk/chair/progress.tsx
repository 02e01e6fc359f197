import { useCommand } from '../../api/index.js';
import { useTexts, useTimes } from '../../i18n/index.js';
import { Button, DueClock, Refused, remarksIn, Section, Table, Tag } from '../../kit/index.js';
import type { Panel } from './panel-of-chair.js';
import { chairTexts } from './texts.js';

type Seat = Panel['seats'][number];
const working: ReadonlySet<Panel['status']> = new Set(['inviting', 'scoring', 'scored', 'discussing']);

/** Who is done and who is late, without names; and a word to those who are awaited. */
export function Progress({ panel }: { panel: Panel }) {
  const t = useTexts(chairTexts);
  const { seats, status, dueAt, size = 0, replaced, lacking } = panel;
  if (!working.has(status)) return null;
  const done = seats.filter((seat) => seat.done).length;
  // Once all are in, the scores say more.
  if (status === 'scored' && done === size) return null;
  const scoring = status === 'scoring' || status === 'discussing';
  const dueOf = ({ status: at, done: isDone, answerBy }: Seat) =>
    at === 'invited' ? answerBy : scoring && !isDone ? dueAt : undefined;
  return (
    <Section title={t.progress} more={status !== 'inviting' && t.progressMore({ done, size })}>
      <div className="sheet sheet--padded">
        <Table
          caption={t.progress}
          quietCaption
          rows={seats}
          keyOf={({ label }) => label}
          columns={[
            { key: 'expert', head: t.expert, cell: ({ label }) => t.expertNo({ n: label.slice(1) }), names: true },
            { key: 'state', head: t.state, cell: (seat) => <SeatTag seat={seat} panel={panel} /> },
            {
              key: 'by',
              head: t.by,
              cell: (seat) => {
                const due = dueOf(seat);
                return due ? <DueClock due={due} /> : null;
              },
            },
          ]}
        />
        {lacking.members > 0 && <p>{t.lacking({ n: lacking.members })}</p>}
        {replaced > 0 && <p className="quiet">{t.replaced({ n: replaced })}</p>}
        <Remind panel={panel} />
      </div>
    </Section>
  );
}

function SeatTag({ seat: { status, done }, panel }: { seat: Seat; panel: Panel }) {
  const t = useTexts(chairTexts);
  if (status === 'invited')
    return (
      <Tag mood="due" icon="envelope">
        {t.notAnswered}
      </Tag>
    );
  if (done)
    return panel.status === 'scored' ? (
      <Tag mood="done">{t.unsealed}</Tag>
    ) : (
      <Tag mood="done" icon="lock">
        {t.sealed}
      </Tag>
    );
  if (panel.status === 'inviting') return <Tag mood="waiting">{t.notStarted}</Tag>;
  return <Tag mood="active">{panel.pass > 1 ? t.notScoredAgain : t.notScored}</Tag>;
}

function Remind({ panel: { id, seats, may, remindedAt, status } }: { panel: Panel }) {
  const t = useTexts(chairTexts);
  const times = useTimes();
  const remind = useCommand('post', '/api/review/panels/{id}/reminder');
  const awaited = seats.filter(({ status: at, done }) => at === 'invited' || (!done && status !== 'inviting')).length;
  if (awaited === 0) return null;
  return (
    <div className="chair__remind">
      <Refused error={remind.error} remarks={remarksIn(remind.error)} attempt={remind.failureCount} />
      <p className="row">
        {remindedAt && (
          <span className="quiet" role="status">
            {t.remindedAt({ when: times.moment(remindedAt) })}
          </span>
        )}
        {may['remind'] === true ? (
          <Button icon="bell" busy={remind.isPending} onClick={() => remind.mutate({ path: { id } })}>
            {t.remind({ n: awaited })}
          </Button>
        ) : (
          <span className="quiet">{t.remindNot({ why: may['remind'] ?? '' })}</span>
        )}
      </p>
    </div>
  );
}
