import { useTexts } from '../i18n/index.js';
import { Tag } from '../kit/index.js';
import { moodOf } from './standing.js';
import { statusTexts } from './texts.js';
import type { Topic } from './topic.js';

export function TopicTag({ status }: Pick<Topic, 'status'>) {
  const t = useTexts(statusTexts);
  return (
    <Tag mood={moodOf(status)} {...(status === 'failed' || status === 'terminated' ? { icon: 'gate' } : {})}>
      {t[status]}
    </Tag>
  );
}
