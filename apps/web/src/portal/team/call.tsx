import { useLocation } from 'wouter';
import { useCommand } from '../../api/index.js';
import { useTexts, useTimes } from '../../i18n/index.js';
import { Button, ButtonLink, DecisionPanel, Failure, Note, Section } from '../../kit/index.js';
import { CallFacts } from '../../research/call-facts.js';
import { IndicatorTable } from '../../research/indicator-table.js';
import { researchTexts } from '../../research/texts.js';
import { TopicLine } from '../../research/topic-line.js';
import { teamOf } from '../../research/topic.js';
import { OpenedFields } from './opened-fields.js';
import { topicTexts } from './texts.js';
import type { TopicRead } from './topic-read.js';

/** What is called for, and the way to bid. */
export function CallScreen({ topic }: { topic: TopicRead }) {
  const t = useTexts(topicTexts);
  const { call, problem } = topic;
  return (
    <div className="with-aside">
      <div>
        <div className="section sheet sheet--padded">
          <TopicLine topic={topic} />
        </div>
        {call && (
          <>
            <Section title={t.call}>
              <CallFacts call={call} />
            </Section>
            <Indicators indicators={call.indicators} />
          </>
        )}
        {problem && <OpenedFields problem={problem} />}
      </div>
      <BidPanel topic={topic} />
    </div>
  );
}

function Indicators(props: Parameters<typeof IndicatorTable>[0]) {
  const t = useTexts(researchTexts);
  return (
    <Section title={t.indicators} more={t.indicatorsMore}>
      <IndicatorTable {...props} />
    </Section>
  );
}

/** The way to bid; where there is none, why. */
function BidPanel({ topic }: { topic: TopicRead }) {
  const t = useTexts(topicTexts);
  const times = useTimes();
  const { id, bid, may, status, notice } = topic;
  const team = teamOf(topic);
  return (
    <DecisionPanel
      title={t.bidHere}
      ground={
        bid?.submittedAt ? (
          <Note mood="done">{t.sealedOn({ when: times.moment(bid.submittedAt) })}</Note>
        ) : status === 'calling' ? (
          <p>{t.ground}</p>
        ) : notice && team ? (
          <p>{t.proposed({ team, when: times.moment(notice.until) })}</p>
        ) : team ? (
          <p>{t.takenBy({ team })}</p>
        ) : typeof may['bid'] === 'string' ? (
          <p>{may['bid']}</p>
        ) : null
      }
      consequence={status === 'calling' && <p>{t.consequence}</p>}
      actions={
        bid ? (
          <OwnBidLink id={id} sealed={bid.submittedAt !== null} open={status === 'calling'} />
        ) : (
          <Begin topic={topic} />
        )
      }
    />
  );
}

function OwnBidLink({ id, sealed, open }: { id: string; sealed: boolean; open: boolean }) {
  const t = useTexts(topicTexts);
  return (
    <ButtonLink to={`/topics/${id}/bid`} look={sealed || !open ? 'plain' : 'primary'}>
      {sealed || !open ? t.seeBid : t.goOn}
    </ButtonLink>
  );
}

function Begin({ topic: { id, may } }: { topic: TopicRead }) {
  const t = useTexts(topicTexts);
  const [, go] = useLocation();
  const begin = useCommand('post', '/api/research/topics/{id}/bids', () => go(`/topics/${id}/bid`));
  if (may['bid'] !== true) return <p className="quiet">{may['bid']}</p>;
  return (
    <>
      {begin.error && <Failure error={begin.error} />}
      <Button look="primary" busy={begin.isPending} onClick={() => begin.mutate({ path: { id }, body: {} })}>
        {t.begin}
      </Button>
    </>
  );
}
