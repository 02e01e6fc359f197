import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call, newKey } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, Failure, Note } from '../../../kit/index.js';
import { tell } from '../../secretariat/news.js';
import type { ParkedEvent } from './parked-of-all.js';
import { parkedTexts } from './texts.js';

/** After a defect was mended: tries everything that is listed, one after the other. */
export function RedriveAll({ events }: { events: readonly ParkedEvent[] }) {
  const t = useTexts(parkedTexts);
  const queries = useQueryClient();
  const [remaining, setRemaining] = useState<number>();
  const [error, setError] = useState<unknown>();
  const [vain, setVain] = useState(0);
  const run = async () => {
    setError(undefined);
    setVain(0);
    tell(undefined);
    let done = 0;
    try {
      for (const [i, { service, group, topic, key }] of events.entries()) {
        setRemaining(events.length - i);
        const asked = { body: { group, topic, key }, key: newKey() };
        const { body } = await call('post', `/api/${service}/operations/parked/redrive`, asked);
        if (body.outcome === 'drained') done += 1;
      }
      if (done === 0) setVain(events.length);
      else tell({ text: t.doneAll({ n: done, left: events.length - done }) });
    } catch (failure) {
      setError(failure);
    } finally {
      setRemaining(undefined);
      await queries.invalidateQueries();
    }
  };
  return (
    <>
      {error !== undefined && <Failure error={error} />}
      {vain > 0 && (
        <Note mood="late" live>
          {t.noneDone({ n: vain })}
        </Note>
      )}
      <Button look="primary" busy={remaining !== undefined} onClick={() => void run()}>
        {remaining === undefined ? t.redriveAll({ n: events.length }) : t.redriving({ n: remaining })}
      </Button>
    </>
  );
}
