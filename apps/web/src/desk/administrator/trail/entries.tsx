import type { AnswerOf, Role } from '../../../api/index.js';
import { useRoleNames } from '../../../entry/roles.js';
import { useTexts, useTimes } from '../../../i18n/index.js';
import { Link, Table } from '../../../kit/index.js';
import { useServiceNames, type Service } from '../services.js';
import { trailCodeTexts, trailKindTexts, trailTexts } from './texts.js';

type Entry = AnswerOf<'/api/audit', 'get'>['entries'][number];

/** Codes in words; one that nobody has a word for stays as it is, so is the reason that a person gave. */
function useWords(): (code: string | undefined) => string | undefined {
  const words = useTexts(trailCodeTexts) as Readonly<Record<string, string>>;
  return (code) => (code === undefined ? undefined : (words[code] ?? code));
}

/** The entries of the trail as a table. */
export function Entries({ entries, caption }: { entries: readonly Entry[]; caption: string }) {
  const t = useTexts(trailTexts);
  const times = useTimes();
  const kinds = useTexts(trailKindTexts);
  const services = useServiceNames();
  const wordOf = useWords();
  return (
    <Table
      caption={caption}
      rows={entries}
      keyOf={({ id }) => id}
      columns={[
        { key: 'at', head: t.at, cell: ({ at }) => times.stamp(at) },
        { key: 'who', head: t.who, cell: (entry) => <Who entry={entry} /> },
        {
          key: 'what',
          head: t.what,
          cell: ({ kind, what, detail }) => [kinds[kind], wordOf(what), wordOf(detail)].filter(Boolean).join(' · '),
        },
        {
          key: 'object',
          head: t.object,
          cell: ({ object, subject, service }) =>
            [service && (services[service as Service] ?? service), object, subject].filter(Boolean).join(' · '),
        },
        { key: 'from', head: t.from, cell: ({ from }) => from?.address ?? '' },
      ]}
    />
  );
}

function Who({ entry: { account, name, role, actor } }: { entry: Entry }) {
  const t = useTexts(trailTexts);
  const roles = useRoleNames();
  const other = actor !== undefined && actor !== account;
  return (
    <>
      <Link to={`/accounts/${encodeURIComponent(account)}`}>{name ?? t.gone}</Link>
      {role && <span className="quiet"> {roles[role as Role] ?? role}</span>}
      {other && <span className="quiet"> {t.by({ by: actor === 'system' ? t.system : actor })}</span>}
    </>
  );
}
