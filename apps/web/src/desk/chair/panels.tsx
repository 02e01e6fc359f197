import { useQuery } from '@tanstack/react-query';
import { read } from '../../api/index.js';
import { useTexts, useTimes } from '../../i18n/index.js';
import { DueClock, EmptyState, Link, Loaded, Page, Section, Tag } from '../../kit/index.js';
import type { ChairedPanel } from './panel-of-chair.js';
import { PanelTag, waitsForChair } from './status.js';
import { chairTexts } from './texts.js';

/** The first screen of a chair: what waits for me, whom I wait for, what is concluded. */
export default function Panels() {
  const t = useTexts(chairTexts);
  const panels = useQuery(read('/api/review/chaired'));
  const seats = useQuery(read('/api/review/seats'));
  const invitations = seats.data?.filter(({ duty, status }) => duty === 'chair' && status === 'invited') ?? [];
  const n = (panels.data?.filter(waitsForChair).length ?? 0) + invitations.length;
  return (
    <Page title={t.title} line={n > 0 && t.line({ n })}>
      <Loaded query={panels}>
        {(all) => {
          const waiting = all.filter(waitsForChair);
          const concluded = all.filter(
            ({ concludedAt, status }) => concludedAt !== undefined || status === 'cancelled',
          );
          const atWork = all.filter((one) => !waiting.includes(one) && !concluded.includes(one));
          if (all.length + invitations.length === 0) return <EmptyState why={t.noPanels} next={t.noPanelsNext} />;
          return (
            <>
              <Section title={t.duties} more={n > 1 && t.dutiesMore}>
                {n === 0 ? (
                  <EmptyState why={t.nothing} next={t.nothingNext} />
                ) : (
                  <ul className="decision">
                    {invitations.map(({ seat, answerBy }) => (
                      <Invitation key={seat} seat={seat} answerBy={answerBy} />
                    ))}
                    {waiting.map((panel) => (
                      <li key={panel.id} className="decision__part">
                        <PanelItem panel={panel} />
                      </li>
                    ))}
                  </ul>
                )}
              </Section>
              <PanelList title={t.atWork} panels={atWork} />
              <PanelList title={t.concluded} panels={concluded} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

/** Answered where experts answer: the same declaration of interests. */
function Invitation({ seat, answerBy }: { seat: string; answerBy: string | undefined }) {
  const t = useTexts(chairTexts);
  return (
    <li className="decision__part duty">
      <div>
        <div className="item__meta">
          <Tag mood="due" icon="envelope">
            {t.invited}
          </Tag>
        </div>
        <h3 className="item__title">{t.invitation}</h3>
        {answerBy && (
          <p className="row">
            <span className="quiet">{t.answerBy}</span>
            <DueClock due={answerBy} />
          </p>
        )}
      </div>
      <a className="button" href={`/reviews/${seat}`}>
        {t.answer}
      </a>
    </li>
  );
}

function PanelList({ title, panels }: { title: string; panels: readonly ChairedPanel[] }) {
  if (panels.length === 0) return null;
  return (
    <Section title={title} more={panels.length}>
      <ul className="items">
        {panels.map((panel) => (
          <li key={panel.id}>
            <PanelItem panel={panel} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function PanelItem({ panel }: { panel: ChairedPanel }) {
  const t = useTexts(chairTexts);
  const times = useTimes();
  const { id, title, status, pass, done, size, dueAt, concludedAt, noticeUntil } = panel;
  const scoring = status === 'scoring' || status === 'discussing';
  return (
    <div className="duty">
      <div>
        <h3 className="item__title song">
          <Link to={`/chair/${id}`}>{title}</Link>
        </h3>
        <p className="item__meta">
          <PanelTag panel={panel} />
          {size !== undefined && scoring && <span>{(pass > 1 ? t.scoresInAgain : t.scoresIn)({ done, size })}</span>}
          {concludedAt && <span>{t.concludedAt({ when: times.moment(concludedAt) })}</span>}
        </p>
      </div>
      {scoring && dueAt && <DueClock due={dueAt} />}
      {status === 'notice' && noticeUntil && <DueClock due={noticeUntil} />}
    </div>
  );
}
