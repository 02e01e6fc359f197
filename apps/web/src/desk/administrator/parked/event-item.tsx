import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useTexts, useTimes } from '../../../i18n/index.js';
import { Button, Facts, Failure, Note, Tag } from '../../../kit/index.js';
import { eventTexts } from '../../../problem/event-texts.js';
import { tell } from '../../secretariat/news.js';
import { useServiceNames } from '../services.js';
import { DiscardDialog } from './discard-dialog.js';
import type { AllParked, ParkedEvent } from './parked-of-all.js';
import { parkedTexts } from './texts.js';
import '../administrator.css';

/** What an event is called where a timeline has a word for it; else its code. */
function useEventName(): (type: string | null) => string {
  const t = useTexts(parkedTexts);
  const names = useTexts(eventTexts) as unknown as Readonly<Record<string, string>>;
  return (type) => (type === null ? t.someEvent : names[type] ? `${names[type]}（${type}）` : type);
}

/** One key that stands still: why, and the two ways on. */
export function EventItem({ event, may }: { event: ParkedEvent; may: AllParked['may'] }) {
  const t = useTexts(parkedTexts);
  const times = useTimes();
  const services = useServiceNames();
  const nameOf = useEventName();
  const [asking, setAsking] = useState(false);
  const redrive = useCommand('post', `/api/${event.service}/operations/parked/redrive`);
  const { service, group, topic, key, type, seq, kind, why, since, attempts } = event;
  const left = redrive.data?.body.left[0];
  // Told by the promise: once it has caught up, this item is gone before its own callbacks would be heard.
  const again = () =>
    redrive.mutateAsync({ body: { group, topic, key } }).then(
      ({ body }) => tell(body.outcome === 'drained' ? { text: t.doneRedriven({ key }) } : undefined),
      () => undefined,
    );
  return (
    <li className="duty">
      <div>
        <h3 className="item__title item__title--ours">{nameOf(type)}</h3>
        <p className="item__meta">
          <Tag mood={kind === 'gap' || kind === 'queued' ? 'due' : 'late'}>{t[kind]}</Tag>
          <span>{services[service]}</span>
        </p>
        <p className="whats-next">{t[`${kind}Todo`]}</p>
        <Facts
          of={[
            [t.what, <code key="key">{`${key} #${seq}`}</code>],
            [t.why, why],
            [t.where, <code key="group">{`${group} ← ${topic}`}</code>],
            [t.since, times.moment(since)],
            [t.attempts, t.times({ n: attempts })],
          ]}
        />
        {redrive.error && <Failure error={redrive.error} />}
        {left && (
          <Note mood="late" live>
            {t.stillParked({ why: left.why ?? t[left.kind] })}
          </Note>
        )}
      </div>
      <div className="row">
        {may['redrive'] === true && (
          <Button busy={redrive.isPending} onClick={() => void again()}>
            {t.redrive}
          </Button>
        )}
        {may['discard'] === true && (
          <Button look="grave" onClick={() => setAsking(true)}>
            {t.discard}
          </Button>
        )}
        {typeof may['redrive'] === 'string' && <span className="quiet">{may['redrive']}</span>}
      </div>
      {asking && <DiscardDialog event={event} onClose={() => setAsking(false)} />}
    </li>
  );
}
