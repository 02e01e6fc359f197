import { useQuery } from '@tanstack/react-query';
import { useSearch } from 'wouter';
import { read, useSession } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { EmptyState, Filters, Loaded, Page, Section } from '../../../kit/index.js';
import { ExportLinks } from '../../secretariat/export-links.js';
import { waitsFor, type Brief } from '../brief-types.js';
import { useStages } from '../stages.js';
import { BriefRow } from './brief-row.js';
import { Drafts } from './drafts.js';
import { Matters } from './matters.js';
import { listTexts } from './texts.js';

const statuses = [
  'drafted',
  'proofread',
  'cleared',
  'returned',
  'approved',
  'published',
  'answered',
  'abandoned',
] as const;

/** All briefs of the office: what waits for me first, then by stage; for an editor also what to write about. */
export default function Briefs() {
  const t = useTexts(listTexts);
  const { role } = useSession();
  const briefs = useQuery(read('/api/briefs/briefs'));
  return (
    <Page title={t.title}>
      <Loaded query={briefs}>
        {(all) => (
          <>
            <Waiting briefs={all.filter((brief) => waitsFor(brief, role))} />
            {role === 'editor' && (
              <>
                <Drafts />
                <Matters />
              </>
            )}
            <ByStage briefs={all} />
            {all.length > 0 && <ExportLinks address="/api/briefs/exports/briefs" />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Waiting({ briefs }: { briefs: readonly Brief[] }) {
  const t = useTexts(listTexts);
  const { role } = useSession();
  const next =
    role === 'editor'
      ? t.nothingEditor
      : role === 'secretariat'
        ? t.nothingClerk
        : role === 'approver'
          ? t.nothingApprover
          : t.nothingOther;
  return (
    <Section title={t.waits} more={briefs.length > 0 && t.waitsMore({ n: briefs.length })}>
      {briefs.length === 0 ? (
        <EmptyState why={t.nothing} next={next} />
      ) : (
        <ul className="items">
          {briefs.map((brief) => (
            <BriefRow key={brief.id} brief={brief} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function ByStage({ briefs }: { briefs: readonly Brief[] }) {
  const t = useTexts(listTexts);
  const stages = useStages();
  const chosen = new URLSearchParams(useSearch()).get('stage');
  const shown = briefs.filter(({ status }) => chosen === null || status === chosen);
  const present = statuses.filter((status) => briefs.some((brief) => brief.status === status));
  return (
    <Section title={t.all}>
      {briefs.length > 0 && (
        <Filters
          label={t.filters}
          of={[
            { name: t.everything, to: '/briefs', count: briefs.length, current: chosen === null },
            ...present.map((status) => ({
              name: stages.of(status).name,
              to: `/briefs?stage=${status}`,
              count: briefs.filter((brief) => brief.status === status).length,
              current: chosen === status,
            })),
          ]}
        />
      )}
      {shown.length === 0 ? (
        <EmptyState why={t.none} next={t.noneNext} />
      ) : (
        <ul className="items">
          {shown.map((brief) => (
            <BriefRow key={brief.id} brief={brief} />
          ))}
        </ul>
      )}
    </Section>
  );
}
