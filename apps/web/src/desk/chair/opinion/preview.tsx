import { useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, ButtonLink, DecisionPanel, Refused, remarksIn } from '../../../kit/index.js';
import { useOutcomeNames } from '../../../review/outcome.js';
import type { Panel } from '../panel-of-chair.js';
import { chairTexts } from '../texts.js';
import { OpinionDocument } from './document.js';
import type { OpinionDraft } from '../../../review/opinion.js';
import { opinionOf } from './parts.js';
import { opinionTexts } from './texts.js';

/** The opinion as the enterprise will read it, and the one button that gives it. */
export function Preview({ panel, draft }: { panel: Panel; draft: OpinionDraft }) {
  const t = useTexts(opinionTexts);
  const chair = useTexts(chairTexts);
  const names = useOutcomeNames();
  const conclude = useCommand('post', '/api/review/panels/{id}/conclusion');
  const { id, follows } = panel;
  // Once it is given, the screen leads back to the panel by itself.
  const give = () => conclude.mutate({ path: { id }, body: opinionOf(draft) });
  return (
    <>
      <div className="sheet sheet--padded section">
        <OpinionDocument panel={panel} opinion={draft} />
      </div>
      <DecisionPanel
        title={follows ? chair.follows({ outcome: names[follows] }) : t.title}
        consequence={t.previewLine}
        actions={
          <div className="row">
            <ButtonLink to={`/chair/${id}/opinion`}>{t.back}</ButtonLink>
            <Button look="primary" busy={conclude.isPending} onClick={give}>
              {t.give}
            </Button>
          </div>
        }
      >
        {conclude.error && (
          <Refused error={conclude.error} remarks={remarksIn(conclude.error)} attempt={conclude.failureCount} />
        )}
      </DecisionPanel>
    </>
  );
}
