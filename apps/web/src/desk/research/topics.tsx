import { useQuery } from '@tanstack/react-query';
import { useSearch } from 'wouter';
import { useTexts } from '../../i18n/index.js';
import { DueClock, EmptyState, Filters, Link, Loaded, Page, Table } from '../../kit/index.js';
import { allTopics } from '../../research/all-topics.js';
import { TopicTag } from '../../research/topic-tag.js';
import { dueOf, teamOf, type Topic } from '../../research/topic.js';
import { ExportLinks } from '../secretariat/export-links.js';
import { listTexts } from './texts.js';
import { Waits } from './waits-list.js';
import { isIn, lists, waitsOf, type List } from './waits.js';

/** Topics by stage; what waits for the secretariat comes first. */
export default function Topics() {
  const t = useTexts(listTexts);
  const topics = useQuery(allTopics);
  const asked = new URLSearchParams(useSearch()).get('list');
  const list: List = lists.find((one) => one === asked) ?? 'waiting';
  return (
    <Page title={t.title}>
      <Loaded query={topics}>
        {(all) => (
          <div className="stack">
            <Filters
              label={t.filters}
              of={lists.map((one) => ({
                name: t[one],
                to: one === 'waiting' ? '/topics' : `/topics?list=${one}`,
                count: all.filter((topic) => isIn(one, topic)).length,
                current: one === list,
              }))}
            />
            <Topical list={list} topics={all.filter((topic) => isIn(list, topic))} />
            {all.length > 0 && <ExportLinks address="/api/research/exports/topics" />}
          </div>
        )}
      </Loaded>
    </Page>
  );
}

/** What waits first, then what is due first. */
const inOrder = (topics: readonly Topic[]): Topic[] =>
  [...topics].sort(
    (a, b) =>
      Math.sign(waitsOf(b).length) - Math.sign(waitsOf(a).length) ||
      Date.parse(dueOf(a) ?? '9999') - Date.parse(dueOf(b) ?? '9999') ||
      (a.title < b.title ? -1 : 1),
  );

function Topical({ list, topics }: { list: List; topics: readonly Topic[] }) {
  const t = useTexts(listTexts);
  if (topics.length === 0) return <EmptyState why={list === 'waiting' ? t.nothing : t.none} next={t.noneNext} />;
  return (
    <Table
      caption={t[list]}
      quietCaption
      rows={inOrder(topics)}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'topic',
          head: t.topic,
          cell: ({ id, title, dossier }) => (
            <>
              <span className="item__title">
                <Link to={`/topics/${id}`}>{title}</Link>
              </span>
              <div className="quiet">{dossier?.number}</div>
            </>
          ),
        },
        { key: 'state', head: t.state, cell: (topic) => <TopicTag status={topic.status} /> },
        { key: 'toDo', head: t.toDo, cell: (topic) => <Waits topic={topic} none="—" /> },
        { key: 'team', head: t.team, cell: (topic) => teamOf(topic) ?? '—' },
        {
          key: 'due',
          head: t.due,
          cell: (topic) => {
            const due = dueOf(topic);
            return due ? <DueClock due={due} /> : '—';
          },
        },
      ]}
    />
  );
}
