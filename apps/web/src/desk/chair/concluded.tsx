import { useTexts, useTimes } from '../../i18n/index.js';
import { ButtonLink, DueClock, Note } from '../../kit/index.js';
import { OpinionDocument } from './opinion/document.js';
import type { Panel } from './panel-of-chair.js';
import { PanelTag } from './status.js';
import { chairTexts } from './texts.js';

/** What was concluded: the clock of the public notice, and the opinion as it was given. */
export function Concluded({ panel }: { panel: Panel }) {
  const t = useTexts(chairTexts);
  const times = useTimes();
  const { id, status, conclusion, noticeUntil } = panel;
  if (!conclusion) return null;
  const more = {
    notice: t.noticeMore,
    confirmed: t.confirmedMore,
    revise: t.reviseMore,
    declined: t.declinedMore,
  } as Partial<Record<Panel['status'], string>>;
  return (
    <>
      <Note mood={status === 'notice' ? 'due' : 'done'}>
        <p className="row">
          <PanelTag panel={panel} />
          <span className="quiet">{t.concludedAt({ when: times.moment(conclusion.concludedAt) })}</span>
        </p>
        {status === 'notice' && noticeUntil && <DueClock due={noticeUntil} since={conclusion.concludedAt} />}
        <p>{more[status]}</p>
      </Note>
      <div className="sheet sheet--padded stack">
        <OpinionDocument panel={panel} opinion={conclusion.opinion} />
        <p>
          <ButtonLink to={`/chair/${id}/signatures`} icon="print">
            {t.print}
          </ButtonLink>
        </p>
      </div>
    </>
  );
}
