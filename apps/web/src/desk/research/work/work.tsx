import { useState } from 'react';
import { useTexts } from '../../../i18n/index.js';
import { Button, Section } from '../../../kit/index.js';
import { MilestoneList } from '../../../research/milestone-list.js';
import { ChangeList, RiskList, type Change, type Risk } from '../../../research/request-lists.js';
import { researchTexts } from '../../../research/texts.js';
import type { Book, Milestone, Topic } from '../../../research/topic.js';
import { deskTexts } from '../texts.js';
import { ChangeDecision } from './change-decision.js';
import { MilestoneDecision } from './milestone-decision.js';
import { RiskAnswer } from './risk-answer.js';

type Asking = { milestone: Milestone } | { change: Change } | { risk: Risk };

/** What the team has handed in, asked for and warned of; what waits for an answer first. */
export function Work({ topic, book, version }: { topic: Topic; book: Book; version: string | undefined }) {
  const r = useTexts(researchTexts);
  const t = useTexts(deskTexts);
  const [asking, setAsking] = useState<Asking>();
  const { may, changes = [], risks = [] } = topic;
  const close = { onClose: () => setAsking(undefined), topic, version };
  return (
    <>
      {changes.length > 0 && (
        <Section title={r.changes}>
          <ChangeList
            changes={changes}
            end={(change) =>
              !change.decision &&
              may['decideChange'] === true && <Button onClick={() => setAsking({ change })}>{t.review}</Button>
            }
          />
        </Section>
      )}
      {risks.length > 0 && (
        <Section title={r.risks}>
          <RiskList
            topic={topic}
            end={(risk) =>
              risk.answer === undefined &&
              may['answerRisk'] === true && <Button onClick={() => setAsking({ risk })}>{t.answer}</Button>
            }
          />
        </Section>
      )}
      <Section title={r.milestones}>
        <MilestoneList
          topic={topic.id}
          book={book}
          end={(milestone) =>
            milestone.status === 'reported' &&
            may['decideMilestone'] === true && <Button onClick={() => setAsking({ milestone })}>{t.review}</Button>
          }
        />
      </Section>
      {asking && 'milestone' in asking && <MilestoneDecision {...close} milestone={asking.milestone} />}
      {asking && 'change' in asking && <ChangeDecision {...close} change={asking.change} />}
      {asking && 'risk' in asking && <RiskAnswer {...close} risk={asking.risk} />}
    </>
  );
}
