import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';

type NoteMood = 'info' | 'due' | 'late' | 'done' | 'other';
const icons: Record<NoteMood, IconName> = { info: 'info', due: 'clock', late: 'alert', done: 'done', other: 'merge' };

/** The one message of a screen. `live` is read aloud when it appears. */
export const Note = ({
  mood = 'info',
  live = false,
  children,
}: {
  mood?: NoteMood;
  live?: boolean;
  children: ReactNode;
}) => (
  <div className={`note note--${mood}`} role={live ? (mood === 'late' ? 'alert' : 'status') : undefined}>
    <Icon name={icons[mood]} />
    <div>{children}</div>
  </div>
);

/** Why a list is empty, what comes and when; at most one link. */
export const EmptyState = ({ why, next, children }: { why: string; next?: string; children?: ReactNode }) => (
  <div className="sheet empty">
    <p>{why}</p>
    {next && <p>{next}</p>}
    {children}
  </div>
);
