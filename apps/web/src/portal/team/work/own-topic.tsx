import { useTexts } from '../../../i18n/index.js';
import { ButtonLink, Section } from '../../../kit/index.js';
import { IndicatorTable } from '../../../research/indicator-table.js';
import { MilestoneList } from '../../../research/milestone-list.js';
import { ChangeList, RiskList } from '../../../research/request-lists.js';
import { Ended, Results } from '../../../research/results.js';
import { TaskBook } from '../../../research/task-book.js';
import { researchTexts } from '../../../research/texts.js';
import { TopicLine } from '../../../research/topic-line.js';
import type { Book } from '../../../research/topic.js';
import { topicTexts } from '../texts.js';
import type { TopicRead } from '../topic-read.js';
import { WorkPanel } from './work-panel.js';

/** A topic that our organisation works on: what I can do, how it stands, milestones, requests, results. */
export function OwnTopic({ topic, book, version }: { topic: TopicRead; book: Book; version: string | undefined }) {
  const r = useTexts(researchTexts);
  const t = useTexts(topicTexts);
  const { id, may, changes = [], risks = [], indicators = book.indicators } = topic;
  const mayReport = may['reportMilestone'] === true;
  return (
    <>
      <div className="section sheet sheet--padded">
        <TopicLine topic={topic} />
      </div>
      <div className="with-aside with-aside--act">
        <WorkPanel topic={topic} book={book} version={version} />
        <div>
          <Ended ended={topic.ended} />
          <Results topic={topic} />
          <Section title={r.milestones}>
            <MilestoneList
              topic={id}
              book={book}
              end={({ id: milestone, status }) =>
                mayReport &&
                (status === 'pending' || status === 'overdue') && (
                  <ButtonLink to={`/topics/${id}/milestones/${milestone}`}>{t.report}</ButtonLink>
                )
              }
            />
          </Section>
          {changes.length > 0 && (
            <Section title={r.changes}>
              <ChangeList changes={changes} />
            </Section>
          )}
          {risks.length > 0 && (
            <Section title={r.risks}>
              <RiskList topic={topic} />
            </Section>
          )}
          {!topic.acceptance && !topic.comparison && (
            <Section title={r.indicators} more={r.indicatorsMore}>
              <IndicatorTable indicators={indicators} />
            </Section>
          )}
          <Section title={r.taskBook}>
            <TaskBook topic={topic} book={book} />
          </Section>
        </div>
      </div>
    </>
  );
}
