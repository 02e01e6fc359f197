import { Redirect, useParams } from 'wouter';
import { useTexts } from '../../../i18n/index.js';
import { ButtonLink, EmptyState, Loaded, Page } from '../../../kit/index.js';
import { chairTexts } from '../texts.js';
import { usePanel, type Panel } from '../panel-of-chair.js';
import { Conflict } from './conflict.js';
import { Preview } from './preview.js';
import { opinionTexts } from './texts.js';
import { useOpinion } from './use-opinion.js';
import { Writing } from './writing.js';

/** The opinion: written part by part, read once more, given. */
export default function OpinionScreen() {
  const { id = '', step } = useParams<{ id: string; step?: string }>();
  const t = useTexts(opinionTexts);
  const chair = useTexts(chairTexts);
  const panel = usePanel(id);
  const title = panel.data?.packet?.title;
  const preview = step === 'preview';
  return (
    <Page
      key={step ?? 'writing'}
      title={preview ? t.previewTitle : title === undefined ? t.title : t.of({ title })}
      width="form"
      line={preview ? t.previewLine : t.line}
      crumbs={[{ name: chair.crumb, to: '/chair' }, { name: title ?? '', to: `/chair/${id}` }, { name: t.title }]}
    >
      <Loaded query={panel}>{(shown) => <Opinion panel={shown} preview={preview} />}</Loaded>
    </Page>
  );
}

function Opinion({ panel, preview }: { panel: Panel; preview: boolean }) {
  const t = useTexts(opinionTexts);
  const writing = useOpinion(panel.id);
  const why = panel.may['conclude'];
  if (panel.conclusion) return <Redirect to={`/chair/${panel.id}`} replace />;
  if (why !== true)
    return (
      <EmptyState why={t.notNow} {...(why === undefined ? {} : { next: why })}>
        <p>
          <ButtonLink to={`/chair/${panel.id}`}>{t.toPanel}</ButtonLink>
        </p>
      </EmptyState>
    );
  return (
    <Loaded query={writing.query}>
      {() =>
        writing.draft && (
          <>
            <Conflict writing={writing} />
            {preview ? (
              <Preview panel={panel} draft={writing.draft} />
            ) : (
              <Writing panel={panel} draft={writing.draft} writing={writing} />
            )}
          </>
        )
      }
    </Loaded>
  );
}
