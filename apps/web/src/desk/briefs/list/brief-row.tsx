import { useTexts } from '../../../i18n/index.js';
import { Link, Tag } from '../../../kit/index.js';
import type { Brief } from '../brief-types.js';
import { useStages } from '../stages.js';
import { listTexts } from './texts.js';

/** A brief in a list: its stage, whether it is urgent, its number once it has one. */
export function BriefRow({ brief: { id, title, status, urgent, numberText, returned } }: { brief: Brief }) {
  const t = useTexts(listTexts);
  const { name, mood } = useStages().of(status);
  return (
    <li>
      <p className="item__meta">
        <Tag mood={mood}>{name}</Tag>
        {urgent && <Tag mood="late">{t.urgent}</Tag>}
        {numberText && <span>{numberText}</span>}
      </p>
      <h3 className="item__title">
        <Link to={`/briefs/${id}`}>{title}</Link>
      </h3>
      {returned && <p className="quiet">{returned.reason}</p>}
    </li>
  );
}
