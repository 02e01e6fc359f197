import { useQuery } from '@tanstack/react-query';
import { useLocation, useSearch } from 'wouter';
import { read, type AnswerOf, type Role } from '../../../api/index.js';
import { useRoleNames } from '../../../entry/roles.js';
import { useBilingual, useTexts } from '../../../i18n/index.js';
import { Loaded, Page, SelectField, Table } from '../../../kit/index.js';
import { permissionTexts } from './texts.js';
import '../administrator.css';

type Permission = AnswerOf<'/api/permissions', 'get'>['permissions'][number];

/** Who may do what: all of it, or what one role may. */
export default function Permissions() {
  const t = useTexts(permissionTexts);
  const names = useRoleNames();
  const [, go] = useLocation();
  const asked = new URLSearchParams(useSearch()).get('role') ?? '';
  const role = asked in names ? (asked as Role) : undefined;
  const permissions = useQuery(read('/api/permissions'));
  return (
    <Page title={t.title} line={t.line}>
      <div className="stack">
        <div className="row filter-line">
          <SelectField
            name="role"
            label={t.byRole}
            none={t.anyRole}
            value={role ?? ''}
            options={Object.entries(names).map(([value, label]) => ({ value, label }))}
            onChange={(next) => go(next === '' ? '/permissions' : `/permissions?role=${next}`)}
          />
        </div>
        <Loaded query={permissions}>
          {({ permissions: all }) => {
            const shown = role ? all.filter(({ roles }) => roles.includes(role)) : all;
            const n = shown.length;
            return <Rows rows={shown} caption={role ? t.countOf({ role: names[role], n }) : t.count({ n })} />;
          }}
        </Loaded>
      </div>
    </Page>
  );
}

function Rows({ rows, caption }: { rows: readonly Permission[]; caption: string }) {
  const t = useTexts(permissionTexts);
  const names = useRoleNames();
  const inWords = useBilingual();
  const all = Object.keys(names).length;
  return (
    <Table
      caption={caption}
      rows={rows}
      keyOf={({ command }) => command}
      columns={[
        {
          key: 'does',
          head: t.does,
          cell: ({ command, does }) => does.map(inWords).join(t.and) || command,
        },
        {
          key: 'roles',
          head: t.roles,
          cell: ({ roles }) => (roles.length === all ? t.everybody : roles.map((role) => names[role]).join('、')),
        },
        { key: 'condition', head: t.condition, cell: ({ condition }) => condition && inWords(condition) },
        { key: 'command', head: t.command, cell: ({ command }) => <code className="one-line">{command}</code> },
      ]}
    />
  );
}
