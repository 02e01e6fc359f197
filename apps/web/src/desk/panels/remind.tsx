import { useCommand } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Button, Failure } from '../../kit/index.js';
import { tell } from '../secretariat/news.js';
import type { Panel } from './panel-data.js';
import { seatTexts } from './texts.js';

/** Tells those who owe an answer or a score, each once a day; where nobody can be told, it says why. */
export function Remind({ panel: { id, status, may } }: { panel: Panel }) {
  const t = useTexts(seatTexts);
  const remind = useCommand('post', '/api/review/panels/{id}/reminder');
  const allowed = may['remind'];
  if (!['inviting', 'scoring', 'scored', 'discussing'].includes(status)) return null;
  if (allowed !== true) return <p className="quiet panel__remind">{allowed}</p>;
  return (
    <div className="panel__remind">
      <Button
        icon="bell"
        busy={remind.isPending}
        onClick={() =>
          remind.mutate({ path: { id } }, { onSuccess: ({ body }) => tell({ text: t.reminded({ n: body.reminded }) }) })
        }
      >
        {t.remind}
      </Button>
      {remind.error && <Failure error={remind.error} />}
    </div>
  );
}
