import type { ReactNode } from 'react';
import { useTexts } from '../i18n/index.js';
import { DueClock, Tag, type Mood } from '../kit/index.js';
import { Evidence } from './evidence.js';
import './research.css';
import { researchTexts } from './texts.js';
import type { Book, Milestone } from './topic.js';

const moods: Record<Milestone['status'], Mood> = {
  pending: 'waiting',
  overdue: 'late',
  reported: 'due',
  accepted: 'done',
};

/** The milestones of a task book with their clocks and evidence; `end` stands after each: what may be done with it. */
export function MilestoneList({
  topic,
  book,
  end,
}: {
  topic: string;
  book: Book;
  end?: (milestone: Milestone) => ReactNode;
}) {
  const t = useTexts(researchTexts);
  const names: Record<Milestone['status'], string> = {
    pending: t.pending,
    overdue: t.overdue,
    reported: t.reported,
    accepted: t.passed,
  };
  return (
    <ol className="items">
      {book.milestones.map((milestone) => {
        const { id, title, deliverable, money, status, dueAt, report, comment } = milestone;
        return (
          <li key={id} className="milestone">
            <div className="duty">
              <div>
                <h3 className="item__title">{title}</h3>
                <p className="item__meta">
                  <Tag mood={moods[status]}>{names[status]}</Tag>
                  {(status === 'pending' || status === 'overdue') && <DueClock due={dueAt} />}
                  <span className="whole">{t.pays({ n: money.toFixed(2) })}</span>
                </p>
                <p>
                  <span className="quiet">{t.deliverable}</span> {deliverable}
                </p>
              </div>
              {end?.(milestone)}
            </div>
            {report && (
              <div className="milestone__report">
                <p className="song">{report.summary}</p>
                <Evidence topic={topic} of={report.evidence} />
              </div>
            )}
            {comment && (
              <p className="milestone__comment">
                <span className="quiet">{t.office}</span> {comment}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
