import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { read, readVersion } from '../../../api/index.js';
import { useBilingual, useTexts } from '../../../i18n/index.js';
import { ButtonLink, Loaded, Page, PaperLink, Section, Tag, ThroughLine } from '../../../kit/index.js';
import { useWatched } from '../../../live/index.js';
import { ProblemTimeline } from '../../../problem/timeline.js';
import { moodOf, useStops } from '../../../problem/stages.js';
import { Answers } from '../../../submission/answers.js';
import '../../../submission/submission.css';
import { FileList } from '../../../upload/index.js';
import { NextStep } from '../problem-item.js';
import { enterpriseTexts } from '../texts.js';
import { partNames, submitTexts } from '../../../submission/form/texts.js';
import { OwnTopic } from '../topic/own-topic.js';
import { Answer } from './answer.js';
import { Confirmation } from './confirmation.js';
import { Returned } from './returned.js';
import { ReviewResult } from './review-result.js';
import { problemTexts } from './texts.js';
import { Withdrawal } from './withdrawal.js';

/** One of my problems: the answer first where there is one, what I owe, where it stands, what happened, what I wrote. */
export default function Problem() {
  const { id = '' } = useParams<{ id: string }>();
  useWatched(id);
  const t = useTexts(problemTexts);
  const e = useTexts(enterpriseTexts);
  const s = useTexts(submitTexts);
  const inWords = useBilingual();
  const stops = useStops();
  const tracked = useQuery(read('/api/tracking/problems/{id}', { path: { id } }));
  const own = useQuery(readVersion('/api/intake/problems/{id}', { path: { id } }));
  const standing = tracked.data;
  const problem = own.data?.body;
  const title = problem?.title ?? standing?.title;
  if (title === undefined)
    return (
      <Page title={e.title} crumbs={[{ name: t.crumb, to: '/problems' }]}>
        <Loaded query={own}>{() => null}</Loaded>
      </Page>
    );
  return (
    <Page
      title={title}
      song
      crumbs={[{ name: t.crumb, to: '/problems' }, { name: problem?.number ?? standing?.number ?? '' }]}
      line={standing && <Tag mood={moodOf(standing)}>{inWords(standing.name)}</Tag>}
    >
      {problem && <Confirmation id={id} problem={problem} version={own.data?.version} />}
      {problem && <Returned id={id} problem={problem} />}
      <Answer problem={id} />
      {standing && standing.stage !== 'submission' && <ReviewResult id={id} />}
      {standing && (
        <div className="section sheet sheet--padded">
          <ThroughLine label={e.line({ title })} stops={stops(standing)} />
          <NextStep problem={standing} />
        </div>
      )}
      {standing && standing.stage !== 'submission' && standing.stage !== 'review' && <OwnTopic problem={id} />}
      <div className="with-aside">
        <div>
          <Section title={t.story}>
            <ProblemTimeline id={id} />
          </Section>
          {problem?.comments && problem.comments.length > 0 && (
            <Section title={t.comments}>
              <ul className="items">
                {problem.comments.map((comment, i) => (
                  <li key={i} className="song">
                    {comment}
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </div>
        <aside className="stack" aria-label={t.help}>
          <ButtonLink to={`/problems/${id}/receipt`} icon="document">
            {t.receipt}
          </ButtonLink>
          <PaperLink href={`/api/intake/problems/${id}/form/pdf`}>{s.formPdf}</PaperLink>
          {problem && <Withdrawal id={id} problem={problem} version={own.data?.version} />}
        </aside>
      </div>
      <Loaded query={own}>
        {({ body }) => (
          <details className="section">
            <summary>
              <h2>{t.filled}</h2>
            </summary>
            <Answers
              content={body}
              titles={partNames.map((name) => s[name])}
              files={<FileList of={{ at: '/api/intake/problems/{id}/attachments', id }} />}
            />
          </details>
        )}
      </Loaded>
    </Page>
  );
}
