import { useQuery } from '@tanstack/react-query';
import { societyNames } from '@zhitong/contracts/rules';
import { useParams } from 'wouter';
import { read, readVersion } from '../../api/index.js';
import { useBilingual, useTexts } from '../../i18n/index.js';
import { Loaded, Page } from '../../kit/index.js';
import { NewsLine } from '../secretariat/news-line.js';
import { Draw } from './draw.js';
import { MaskingNote } from './masking/masking-note.js';
import type { Panel } from './panel-data.js';
import { Forming } from './forming.js';
import { PanelStatus } from './panels.js';
import type { Candidate } from './pool.js';
import { Seats } from './seats.js';
import { formingTexts, panelTexts } from './texts.js';
import './panels.css';

/** One panel: to be formed, or who sits on it and who has yet to answer. */
export default function PanelScreen() {
  const t = useTexts(panelTexts);
  const f = useTexts(formingTexts);
  const inWords = useBilingual();
  const { id } = useParams<{ id: string }>();
  const panel = useQuery(readVersion('/api/review/panels/{id}', { path: { id } }));
  const candidates = useQuery(read('/api/review/panels/{id}/candidates', { path: { id } }));
  const body = panel.data?.body as Panel | undefined;
  return (
    <Page
      title={body?.title ?? t.title}
      song
      crumbs={[{ name: t.title, to: '/panels' }, { name: body?.number ?? '…' }]}
      line={
        body && (
          <>
            <PanelStatus status={body.status} />
            <span>{f.society({ society: inWords(societyNames[body.society]) })}</span>
            {body.round > 1 && <span>{t.round({ n: body.round })}</span>}
          </>
        )
      }
      news={<NewsLine />}
    >
      <Loaded query={panel}>
        {({ body: shown, version }) => (
          <Loaded query={candidates}>
            {(people) => <Contents panel={shown as Panel} version={version} people={people} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function Contents({
  panel,
  version,
  people,
}: {
  panel: Panel;
  version: string | undefined;
  people: readonly Candidate[];
}) {
  const note = panel.may['mask'] === true && <MaskingNote id={panel.id} />;
  if (panel.status === 'awaited')
    return (
      <>
        {note}
        <Forming panel={panel} version={version} candidates={people} />
      </>
    );
  return (
    <>
      {note}
      <div className="with-aside">
        <Seats panel={panel} people={people} />
        {panel.seats.length > 0 ? <Draw panel={panel} people={people} /> : <div />}
      </div>
    </>
  );
}
