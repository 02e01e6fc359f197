import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../i18n/index.js';
import { DueClock, EmptyState, Link, Loaded, Page } from '../../kit/index.js';
import { allTopics } from '../../research/all-topics.js';
import { callsTexts } from './texts.js';

/** Calls that take bids, what closes first comes first. */
export default function Calls() {
  const t = useTexts(callsTexts);
  const topics = useQuery(allTopics);
  const n = topics.data?.length ?? 0;
  return (
    <Page title={t.title} line={n > 0 && t.line({ n })} width="reading">
      <Loaded query={topics}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState why={t.none} next={t.noneNext} />
          ) : (
            <ul className="items">
              {[...all]
                .sort((a, b) => Date.parse(a.call?.closesAt ?? '') - Date.parse(b.call?.closesAt ?? ''))
                .map(({ id, title, call }) => (
                  <li key={id}>
                    <h2 className="item__title">
                      <Link to={`/calls/${id}`}>{title}</Link>
                    </h2>
                    {call && <DueClock due={call.closesAt} />}
                  </li>
                ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}
