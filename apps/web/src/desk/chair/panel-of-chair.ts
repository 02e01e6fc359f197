import { useQuery } from '@tanstack/react-query';
import { read, type components } from '../../api/index.js';

export type Panel = components['schemas']['review.PanelOfChair'];
export type ChairedPanel = components['schemas']['review.ChairedPanel'];

/** Others move it too: what they did comes in by and by. */
const often = 30_000;

/** One panel as its chair may see it. */
export function usePanel(id: string) {
  const { data, error, refetch } = useQuery({
    ...read('/api/review/panels/{id}', { path: { id } }),
    refetchInterval: often,
    // The answer has a shape for each role; these screens are the chair's alone.
    select: (panel) => panel as Panel,
  });
  return { data, error, refetch };
}
