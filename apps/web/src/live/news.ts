/** What the server says has changed, as far as it concerns the one who listens. */
export type Changed = 'tasks' | 'problems' | 'problem' | 'messages';

/** What is read of one object stands under a path with a gap. */
const isOfOne = (path: string) => path.includes('{');

/**
 * Whether a read is to be made anew at once: lists are, quietly. What is shown of one object is being read by somebody,
 * perhaps worked on: there it is only said that there is something new.
 */
export function renewsAtOnce(changed: readonly Changed[], path: unknown): boolean {
  if (typeof path !== 'string' || isOfOne(path)) return false;
  if (path === '/api/messages') return changed.includes('messages');
  return !path.startsWith('/api/session') && (changed.includes('tasks') || changed.includes('problems'));
}

/** Whether a read is of the one object on the screen. */
export const showsOne = (path: unknown): boolean => typeof path === 'string' && isOfOne(path);
