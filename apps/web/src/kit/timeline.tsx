import type { ReactNode } from 'react';

export interface TimelineEvent {
  id: string;
  when: string;
  what: ReactNode;
  more?: ReactNode;
  /** A station of the line, an event on it, a gate where it was stuck, the answer at its end. */
  kind?: 'station' | 'event' | 'gate' | 'answer';
}

/** All that happened, the through-line set upright. */
export const Timeline = ({ label, events }: { label: string; events: readonly TimelineEvent[] }) => (
  <ol className="timeline" aria-label={label}>
    {events.map(({ id, when, what, more, kind = 'event' }) => (
      <li key={id} className={`timeline__event timeline__event--${kind}`}>
        <span className="timeline__when">{when}</span>
        <div>
          <div className="timeline__what">{what}</div>
          {more && <div className="timeline__more">{more}</div>}
        </div>
      </li>
    ))}
  </ol>
);

/** The words of a person: an instruction, an opinion, an answer. */
export const Quote = ({ answer = false, children }: { answer?: boolean; children: ReactNode }) => (
  <blockquote className={answer ? 'quote quote--answer' : 'quote'}>{children}</blockquote>
);
