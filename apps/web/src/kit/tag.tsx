import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';

/** What a status means to the reader: never told by colour alone. */
export type Mood = 'waiting' | 'active' | 'due' | 'late' | 'done' | 'other';
const icons: Record<Mood, IconName> = {
  waiting: 'circle',
  active: 'running',
  due: 'clock',
  late: 'alert',
  done: 'done',
  other: 'merge',
};

/** A status: icon, words, tint. */
export const Tag = ({ mood, icon, children }: { mood: Mood; icon?: IconName; children: ReactNode }) => (
  <span className={`tag tag--${mood}`}>
    <Icon name={icon ?? icons[mood]} />
    {children}
  </span>
);
