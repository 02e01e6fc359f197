import { useQuery } from '@tanstack/react-query';
import { read } from '../../../api/index.js';
import { useBilingual, useTexts, useTimes } from '../../../i18n/index.js';
import { EmptyState, Link, Loaded, Page, Table } from '../../../kit/index.js';
import { taskTexts } from './texts.js';

/** The list that must be empty, and says why where it is not. */
export default function Standstill() {
  const t = useTexts(taskTexts);
  const inWords = useBilingual();
  const times = useTimes();
  const found = useQuery(read('/api/tracking/waits-on-nobody'));
  return (
    <Page title={t.standstill} line={t.standstillLine}>
      <Loaded query={found}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState why={t.empty} next={t.emptyNext} />
          ) : (
            <Table
              caption={t.of({ n: items.length })}
              rows={items}
              keyOf={({ id, since }) => `${id} ${since}`}
              columns={[
                {
                  key: 'what',
                  head: t.what,
                  cell: ({ id, state }) => (state ? <Link to={`/problems/${id}`}>{id}</Link> : id),
                },
                { key: 'why', head: t.why, cell: ({ why }) => inWords(why) },
                { key: 'since', head: t.sinceHead, cell: ({ since }) => times.moment(since) },
              ]}
            />
          )
        }
      </Loaded>
    </Page>
  );
}
