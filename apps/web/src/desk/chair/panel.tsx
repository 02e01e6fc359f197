import { useParams, useSearch } from 'wouter';
import { useTexts } from '../../i18n/index.js';
import { ButtonLink, DueClock, Filters, Loaded, Note, Page, ThroughLine } from '../../kit/index.js';
import { Comments } from '../../review/comments.js';
import { DispersionView } from '../../review/dispersion-view.js';
import './chair.css';
import { Concluded } from './concluded.js';
import { Conclusion } from './conclusion.js';
import { ChairDiscussion, OpenDiscussion } from './discussion.js';
import { usePanel, type Panel } from './panel-of-chair.js';
import { Progress } from './progress.js';
import { stationsOf } from './stations.js';
import { PanelTag } from './status.js';
import { chairTexts } from './texts.js';

/** One panel: what is to be decided, where opinions differ, who is done. */
export default function PanelScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const t = useTexts(chairTexts);
  const panel = usePanel(id);
  const shown = panel.data;
  const title = shown?.packet?.title;
  if (!shown || title === undefined)
    return (
      <Page title={t.title} crumbs={[{ name: t.crumb, to: '/chair' }]}>
        <Loaded query={panel}>{() => null}</Loaded>
      </Page>
    );
  const scoring = shown.status === 'scoring' || shown.status === 'discussing';
  return (
    <Page
      title={title}
      song
      crumbs={[{ name: t.crumb, to: '/chair' }, { name: title }]}
      line={
        <>
          <PanelTag panel={shown} />
          {scoring && shown.dueAt && <DueClock due={shown.dueAt} />}
          <span className="quiet">{t.blind}</span>
        </>
      }
      actions={
        <ButtonLink to={`/chair/${id}/material`} icon="document">
          {t.material}
        </ButtonLink>
      }
    >
      <Way panel={shown} />
      <div className="chair">
        <div>
          <Scores panel={shown} />
        </div>
        <aside className="stack" aria-label={t.concludeTitle}>
          {shown.conclusion ? (
            <Concluded panel={shown} />
          ) : (
            <>
              {shown.mustDiscuss && <OpenDiscussion panel={shown} />}
              {shown.scores && shown.status !== 'inviting' && <Conclusion panel={shown} />}
            </>
          )}
          <ChairDiscussion panel={shown} />
        </aside>
        <div>
          <Progress panel={shown} />
        </div>
      </div>
    </Page>
  );
}

function Way({ panel }: { panel: Panel }) {
  const t = useTexts(chairTexts);
  const names = {
    forming: t.stationForming,
    scoring: t.stationScoring,
    discussing: t.stationDiscussing,
    opinion: t.stationOpinion,
    notice: t.stationNotice,
  };
  return (
    <div className="chair__way sheet">
      <ThroughLine
        label={t.way}
        stops={stationsOf(panel).map(({ station, state }) => ({ name: names[station], state }))}
      />
    </div>
  );
}

/** Scores once they are unsealed, each pass by itself; until then whom one waits for. */
function Scores({ panel }: { panel: Panel }) {
  const t = useTexts(chairTexts);
  const asked = new URLSearchParams(useSearch()).get('pass');
  const { id, passes, rubric, limits, size = 0, seats } = panel;
  const shown = passes.find(({ pass }) => String(pass) === asked) ?? passes.at(-1);
  if (!shown) {
    const n = seats.filter(({ done }) => !done).length;
    return (
      <div className="section">
        <Note>
          {n > 0 && t.waitingFor({ n })} {t.waitingSealed({ size })}
        </Note>
      </div>
    );
  }
  const former = passes.find(({ pass }) => pass < shown.pass);
  return (
    <>
      {passes.length > 1 && (
        <div className="section">
          <Filters
            label={t.passes}
            of={passes.map(({ pass }) => ({
              name: pass === 1 ? t.firstPass : t.secondPass,
              to: `/chair/${id}?pass=${pass}`,
              current: pass === shown.pass,
            }))}
          />
        </div>
      )}
      <DispersionView rubric={rubric} pass={shown} former={former} limits={limits} />
      <Comments rubric={rubric} pass={shown} />
    </>
  );
}
