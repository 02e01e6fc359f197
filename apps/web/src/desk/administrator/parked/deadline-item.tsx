import { useCommand } from '../../../api/index.js';
import { useTexts, useTimes } from '../../../i18n/index.js';
import { Button, Facts, Failure, Tag } from '../../../kit/index.js';
import { tell } from '../../secretariat/news.js';
import { useServiceNames } from '../services.js';
import type { AllParked, ParkedDeadline } from './parked-of-all.js';
import { parkedTexts } from './texts.js';
import '../administrator.css';

/** A deadline whose handler failed: once the cause is mended, it runs again. */
export function DeadlineItem({ deadline, may }: { deadline: ParkedDeadline; may: AllParked['may'] }) {
  const t = useTexts(parkedTexts);
  const times = useTimes();
  const services = useServiceNames();
  const { service, aggregate, key, name, due, attempts, why } = deadline;
  const handBack = useCommand('post', `/api/${service}/operations/deadlines/redrive`);
  // Told by the promise: this item is gone before its own callbacks would be heard.
  const again = () =>
    handBack.mutateAsync({ body: { aggregate, key, name } }).then(
      () => tell({ text: t.doneHandedBack({ key }) }),
      () => undefined,
    );
  return (
    <li className="duty">
      <div>
        <h3 className="item__title item__title--ours">{t.deadlineOf({ name })}</h3>
        <p className="item__meta">
          <Tag mood="late">{t.poison}</Tag>
          <span>{services[service]}</span>
        </p>
        <Facts
          of={[
            [t.what, <code key="key">{`${aggregate} ${key}`}</code>],
            [t.why, why],
            [t.due, times.moment(due)],
            [t.attempts, t.times({ n: attempts })],
          ]}
        />
        {handBack.error && <Failure error={handBack.error} />}
      </div>
      {may['redrive'] === true && (
        <Button busy={handBack.isPending} onClick={() => void again()}>
          {t.handBack}
        </Button>
      )}
    </li>
  );
}
