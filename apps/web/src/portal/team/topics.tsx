import { useQuery } from '@tanstack/react-query';
import { read } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { ButtonLink, EmptyState, Loaded, Page, Section } from '../../kit/index.js';
import { allTopics } from '../../research/all-topics.js';
import { bookOf, type Topic } from '../../research/topic.js';
import { dutiesOf, type OwnBid } from './duties.js';
import { DutyList } from './duty-list.js';
import { OpenCalls } from './open-calls.js';
import { OwnBids } from './own-bids.js';
import { OwnTopics } from './own-topics.js';
import { teamTexts } from './texts.js';

/** The first screen of a team: what waits, our topics, our bids, and the calls that are open. */
export default function Topics() {
  const t = useTexts(teamTexts);
  const topics = useQuery(allTopics);
  const bids = useQuery(read('/api/research/bids'));
  return (
    <Page title={t.title} actions={<ButtonLink to="/topics/interests">{t.interests}</ButtonLink>}>
      <Loaded query={topics}>
        {(all) => <Loaded query={bids}>{({ items }) => <Lists topics={all} bids={items} />}</Loaded>}
      </Loaded>
    </Page>
  );
}

function Lists({ topics, bids }: { topics: readonly Topic[]; bids: readonly OwnBid[] }) {
  const t = useTexts(teamTexts);
  const duties = dutiesOf(topics, bids);
  const own = topics.filter((topic) => bookOf(topic) !== undefined);
  const sealed = bids.filter(
    ({ topic, status, may }) => !own.some(({ id }) => id === topic) && (status === 'sealed' || may['update'] !== true),
  );
  return (
    <>
      <Section title={t.duties} more={duties.length > 1 && t.dutiesMore({ n: duties.length })}>
        {duties.length === 0 ? <EmptyState why={t.noDuties} next={t.noDutiesNext} /> : <DutyList duties={duties} />}
      </Section>
      {own.length > 0 && (
        <Section title={t.mine} more={t.mineMore({ n: own.length })}>
          <OwnTopics topics={own} />
        </Section>
      )}
      {sealed.length > 0 && (
        <Section title={t.bids}>
          <OwnBids bids={sealed} topics={topics} />
        </Section>
      )}
      <OpenCalls topics={topics.filter(({ status }) => status === 'calling')} />
    </>
  );
}
