import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { readVersion, useSession } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Icon, Loaded, Note, Page, Tag, ThroughLine } from '../../../kit/index.js';
import { Decisions } from '../decisions/decisions.js';
import type { Brief } from '../brief-types.js';
import { Instructions } from './instructions.js';
import { Manuscript } from './manuscript.js';
import { usePeople } from '../people.js';
import { Receipts } from './receipts.js';
import { useStages } from '../stages.js';
import './brief.css';
import { briefTexts } from './texts.js';

/** A brief at the desk: where it stands, its text, what to do with it beside it. */
export default function BriefScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const t = useTexts(briefTexts);
  const brief = useQuery(readVersion('/api/briefs/briefs/{id}', { path: { id } }));
  return brief.data ? (
    <AtDesk key={id} brief={brief.data.body} version={brief.data.version} />
  ) : (
    <Page title={t.list} crumbs={[{ name: t.list, to: '/briefs' }]}>
      <Loaded query={brief}>{() => null}</Loaded>
    </Page>
  );
}

function AtDesk({ brief, version }: { brief: Brief; version: string | undefined }) {
  const t = useTexts(briefTexts);
  const stages = useStages();
  const { role } = useSession();
  const { name, mood } = stages.of(brief.status);
  const sent = brief.status === 'published' || brief.status === 'answered';
  return (
    <Page
      title={brief.title}
      song
      crumbs={[{ name: t.list, to: '/briefs' }, { name: brief.numberText ?? name }]}
      line={<Line brief={brief} tag={<Tag mood={mood}>{name}</Tag>} />}
      actions={
        <>
          <a className="button" href={`/api/briefs/briefs/${brief.id}/pdf`} target="_blank" rel="noreferrer">
            <Icon name="document" />
            {t.pdf}
          </a>
          <a className="button" href={`/brief/${brief.id}`} target="_blank" rel="noreferrer">
            <Icon name="eye" />
            {t.asLeader}
          </a>
        </>
      }
      news={<News brief={brief} />}
    >
      {brief.status !== 'abandoned' && <ThroughLine label={stages.label} stops={stages.stops(brief.status)} />}
      <div className="with-aside brief-at-desk">
        <div>
          {sent && <Instructions brief={brief} version={version} />}
          <Manuscript brief={brief} />
        </div>
        <div className="stack">
          <Decisions brief={brief} version={version} role={role} />
          {sent && <Receipts brief={brief} />}
        </div>
      </div>
    </Page>
  );
}

function Line({
  brief: { urgent, numberText, author, proofreader, clearer },
  tag,
}: {
  brief: Brief;
  tag: React.ReactNode;
}) {
  const t = useTexts(briefTexts);
  const nameOf = usePeople([author, proofreader, clearer]);
  return (
    <span className="row">
      {tag}
      {urgent && <Tag mood="late">{t.urgent}</Tag>}
      {numberText && <span>{numberText}</span>}
      {author && <span>{t.author({ who: nameOf(author) })}</span>}
      {proofreader && <span>{t.proofreader({ who: nameOf(proofreader) })}</span>}
      {clearer && <span>{t.clearer({ who: nameOf(clearer) })}</span>}
    </span>
  );
}

function News({ brief: { returned, abandoned, status } }: { brief: Brief }) {
  const t = useTexts(briefTexts);
  if (abandoned !== undefined) return <Note mood="other">{t.abandonedWhy({ reason: abandoned })}</Note>;
  if (returned === undefined || status !== 'returned') return null;
  return <Note mood="due">{t.returned({ reason: returned.reason })}</Note>;
}
