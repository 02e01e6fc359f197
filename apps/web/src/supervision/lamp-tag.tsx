import { messages, useTexts } from '../i18n/index.js';
import { Tag, useCalendar } from '../kit/index.js';
import { lampOf, type Supervised } from './lamp.js';

const texts = messages({
  red: ['红灯 逾期', 'Red: overdue'],
  yellow: ['黄灯 将到期', 'Yellow: due soon'],
  none: ['在办', 'Under way'],
  done: ['已办结', 'Done'],
});
const moods = { red: 'late', yellow: 'due', none: 'active', done: 'done' } as const;

/** Yellow and red lamps of supervision (督办), in words and by an icon. */
export function LampTag({ task }: { task: Supervised }) {
  const t = useTexts(texts);
  const lamp = lampOf(task, Date.now(), useCalendar());
  return <Tag mood={moods[lamp]}>{t[lamp]}</Tag>;
}
