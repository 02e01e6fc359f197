import { useTexts } from '../../i18n/index.js';
import { Tag, type Mood } from '../../kit/index.js';
import type { ChairedPanel } from './panel-of-chair.js';
import { chairTexts } from './texts.js';

type Standing = Pick<ChairedPanel, 'status' | 'may'>;

const moods: Partial<Record<ChairedPanel['status'], Mood>> = {
  notice: 'active',
  scoring: 'active',
  discussing: 'active',
  confirmed: 'done',
  revise: 'other',
  declined: 'other',
};

/** Whether the chair has to do something now. */
export const waitsForChair = ({ status, may }: Standing): boolean =>
  status === 'scored' && (may['conclude'] === true || may['open-discussion'] === true);

/** What a panel is doing, in words. */
export function PanelTag({ panel }: { panel: Standing }) {
  const t = useTexts(chairTexts);
  const { status, may } = panel;
  if (waitsForChair(panel)) return <Tag mood="due">{may['conclude'] === true ? t.toConclude : t.toDiscuss}</Tag>;
  const words: Record<ChairedPanel['status'], string> = {
    absent: t.awaited,
    awaited: t.awaited,
    inviting: t.inviting,
    scoring: t.scoring,
    scored: t.scoring,
    discussing: t.discussing,
    notice: t.notice,
    confirmed: t.confirmed,
    revise: t.revise,
    declined: t.declined,
    cancelled: t.cancelled,
  };
  return <Tag mood={moods[status] ?? 'waiting'}>{words[status]}</Tag>;
}
