import { useQuery } from '@tanstack/react-query';
import { read, useCommand } from '../../api/index.js';
import { useRoleNames } from '../../entry/roles.js';
import { useTexts, useTimes } from '../../i18n/index.js';
import { Button, Failure, Loaded, Note, Page, Tag } from '../../kit/index.js';
import { deviceOf } from './device.js';
import { ownTexts } from './own-texts.js';

/** Where I am signed in; whatever I do not know I end. */
export default function OwnSessions() {
  const t = useTexts(ownTexts);
  const times = useTimes();
  const roleNames = useRoleNames();
  const sessions = useQuery(read('/api/sessions'));
  const end = useCommand('delete', '/api/sessions/{id}');
  const endOthers = useCommand('delete', '/api/sessions');
  const failed = end.error ?? endOthers.error;
  return (
    <Page
      title={t.sessions}
      width="narrow"
      crumbs={[{ name: t.account, to: '~/account' }, { name: t.sessions }]}
      line={<p>{t.sessionsMore}</p>}
    >
      {failed && <Failure error={failed} />}
      {(end.isSuccess || endOthers.isSuccess) && (
        <Note mood="done" live>
          {t.ended}
        </Note>
      )}
      <Loaded query={sessions}>
        {(all) => (
          <>
            <ul className="items">
              {all.map(({ id, role, agent, address, createdAt, seenAt, current }) => {
                const device = deviceOf(agent) ?? t.unknown;
                return (
                  <li key={id}>
                    <h2 className="item__title">{device}</h2>
                    <div className="item__meta">
                      <span>{roleNames[role]}</span>
                      {address !== null && <span>{address}</span>}
                      <span>{t.since({ when: times.moment(createdAt) })}</span>
                      <span>{t.seen({ when: times.moment(seenAt) })}</span>
                      {current && <Tag mood="active">{t.thisOne}</Tag>}
                    </div>
                    {!current && (
                      <Button look="text" busy={end.isPending} onClick={() => end.mutate({ path: { id } })}>
                        {t.endOf({ what: device })}
                      </Button>
                    )}
                  </li>
                );
              })}
            </ul>
            {all.length > 1 && (
              <Button look="grave" busy={endOthers.isPending} onClick={() => endOthers.mutate({})}>
                {t.endOthers}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
