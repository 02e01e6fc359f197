import { useQuery } from '@tanstack/react-query';
import { read, useCommand } from '../api/index.js';
import { useTexts, useTimes } from '../i18n/index.js';
import { Button, EmptyState, Loaded, Page, Tag } from '../kit/index.js';
import { comingInTexts } from './coming-in-texts.js';

/** What the platform told me, the newest first. */
export default function Inbox() {
  const t = useTexts(comingInTexts);
  const times = useTimes();
  const inbox = useQuery(read('/api/messages'));
  const mark = useCommand('post', '/api/messages/{id}/read');
  return (
    <Page title={t.inbox} width="reading">
      <Loaded query={inbox}>
        {(messages) =>
          messages.length === 0 ? (
            <EmptyState why={t.noMessages} next={t.noMessagesNext} />
          ) : (
            <ul className="items">
              {messages.map(({ id, subject, text, at, read: seen }) => (
                <li key={id}>
                  <h2 className="item__title">{subject}</h2>
                  <div className="item__meta">
                    <span>{times.moment(at)}</span>
                    {!seen && <Tag mood="active">{t.unread}</Tag>}
                  </div>
                  <p>{text}</p>
                  {!seen && (
                    <Button look="text" onClick={() => mark.mutate({ path: { id } })}>
                      {t.markRead}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}
