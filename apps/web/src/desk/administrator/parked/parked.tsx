import { useTexts } from '../../../i18n/index.js';
import { EmptyState, Failure, Page, Section } from '../../../kit/index.js';
import { NewsLine } from '../../secretariat/news-line.js';
import { DeadlineItem } from './deadline-item.js';
import { EventItem } from './event-item.js';
import { useAllParked, type AllParked } from './parked-of-all.js';
import { RedriveAll } from './redrive-all.js';
import { parkedTexts } from './texts.js';

/** What could not be taken in, and what to do about it. */
export default function ParkedScreen() {
  const t = useTexts(parkedTexts);
  const { data, error, refetch } = useAllParked();
  return (
    <Page
      title={t.title}
      line={t.line}
      news={<NewsLine />}
      actions={data && data.events.length > 1 && data.may['redrive'] === true && <RedriveAll events={data.events} />}
    >
      {error && <Failure error={error} retry={() => void refetch()} />}
      {data && <Listed parked={data} />}
    </Page>
  );
}

function Listed({ parked: { events, deadlines, may } }: { parked: AllParked }) {
  const t = useTexts(parkedTexts);
  if (events.length + deadlines.length === 0) return <EmptyState why={t.none} next={t.noneNext} />;
  return (
    <>
      {events.length > 0 && (
        <Section title={t.events} more={t.count({ n: events.length })}>
          <ul className="items">
            {events.map((event) => (
              <EventItem key={`${event.group} ${event.topic} ${event.key} ${event.seq}`} event={event} may={may} />
            ))}
          </ul>
        </Section>
      )}
      {deadlines.length > 0 && (
        <Section title={t.deadlines} more={t.count({ n: deadlines.length })}>
          <ul className="items">
            {deadlines.map((deadline) => (
              <DeadlineItem
                key={`${deadline.service} ${deadline.aggregate} ${deadline.key} ${deadline.name}`}
                deadline={deadline}
                may={may}
              />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
