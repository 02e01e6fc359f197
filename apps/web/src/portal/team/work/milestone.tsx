import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { readVersion } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { DueClock, EmptyState, Link, Loaded, Page } from '../../../kit/index.js';
import { bookOf } from '../../../research/topic.js';
import { teamTexts } from '../texts.js';
import { MilestoneReport } from './milestone-report.js';
import { reportTexts } from './texts.js';

/** Reporting one milestone. */
export default function MilestoneScreen() {
  const { id = '', milestone = '' } = useParams<{ id: string; milestone: string }>();
  const t = useTexts(reportTexts);
  const up = useTexts(teamTexts);
  const topic = useQuery(readVersion('/api/research/topics/{id}', { path: { id } }));
  const body = topic.data?.body;
  const found = body && bookOf(body)?.milestones.find((one) => one.id === milestone);
  const waits = found && (found.status === 'pending' || found.status === 'overdue');
  return (
    <Page
      title={t.title({ name: found?.title ?? '' })}
      crumbs={[
        { name: up.title, to: '/topics' },
        { name: body?.title ?? '…', to: `/topics/${id}` },
      ]}
      line={
        waits && (
          <>
            <DueClock due={found.dueAt} />
            <span>{t.due(found)}</span>
          </>
        )
      }
      width="form"
    >
      <Loaded query={topic}>
        {({ body: shown, version }) =>
          waits && shown.may['reportMilestone'] === true ? (
            <MilestoneReport topic={shown} milestone={found} version={version} />
          ) : (
            <EmptyState why={t.gone}>
              <Link to={`/topics/${id}`}>{t.toTopic}</Link>
            </EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}
