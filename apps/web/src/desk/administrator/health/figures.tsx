import { useTexts } from '../../../i18n/index.js';
import { Section, Table, Tag } from '../../../kit/index.js';
import { useServiceNames } from '../services.js';
import type { Checked } from './health-of-all.js';
import { healthTexts } from './texts.js';

const gigabyte = 1024 ** 3;

/** The least that is left of any disk, in GB. */
const roomOf = ({ health }: Checked): string | undefined => {
  const rooms = health?.rooms ?? [];
  return rooms.length === 0 ? undefined : `${(Math.min(...rooms.map(({ free }) => free)) / gigabyte).toFixed(0)} GB`;
};

/** A line per service: what waits in it. */
export function Figures({ checked }: { checked: readonly Checked[] }) {
  const t = useTexts(healthTexts);
  const names = useServiceNames();
  const backlog = ({ health }: Checked) => health?.backlog ?? undefined;
  const number = (value: number | undefined) => value ?? t.unknown;
  return (
    <Section title={t.services}>
      <Table
        caption={t.figures}
        quietCaption
        rows={checked}
        keyOf={({ service }) => service}
        columns={[
          { key: 'service', head: t.service, cell: ({ service }) => names[service] },
          { key: 'state', head: t.state, cell: (one) => <State checked={one} /> },
          {
            key: 'unread',
            head: t.unread,
            number: true,
            cell: ({ health }) => number(health?.groups?.reduce((sum, { lag }) => sum + lag, 0)),
          },
          { key: 'outbox', head: t.outbox, number: true, cell: (one) => number(backlog(one)?.outbox.count) },
          { key: 'messages', head: t.messages, number: true, cell: (one) => number(backlog(one)?.messages.count) },
          {
            key: 'parked',
            head: t.parked,
            number: true,
            cell: (one) => {
              const parked = backlog(one)?.parked;
              return number(parked && parked.keys + parked.deadlines);
            },
          },
          { key: 'overdue', head: t.overdue, number: true, cell: (one) => number(backlog(one)?.deadlines.count) },
          { key: 'room', head: t.room, number: true, cell: (one) => roomOf(one) ?? t.unknown },
        ]}
      />
    </Section>
  );
}

function State({ checked: { health, away } }: { checked: Checked }) {
  const t = useTexts(healthTexts);
  const levels = health?.findings.map(({ level }) => level) ?? [];
  if (away || levels.includes('red')) return <Tag mood="late">{t.stateRed}</Tag>;
  return levels.length > 0 ? <Tag mood="due">{t.stateYellow}</Tag> : <Tag mood="done">{t.stateWell}</Tag>;
}
