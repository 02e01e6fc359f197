import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { useLanguage, useTexts } from '../../../i18n/index.js';
import { Button, ErrorSummary, noRemarks, SaveBar, TextArea } from '../../../kit/index.js';
import { minorityRule, opinionRule } from '../../../rules/index.js';
import { plain } from '../../../review/dispersion.js';
import { useOutcomeNames } from '../../../review/outcome.js';
import { Votes } from '../conclusion.js';
import type { Panel } from '../panel-of-chair.js';
import { chairTexts } from '../texts.js';
import { opinionParts, opinionPartTexts, type OpinionDraft, type OpinionPart } from '../../../review/opinion.js';
import { missingIn } from './parts.js';
import { opinionTexts } from './texts.js';
import type { OpinionWriting } from './use-opinion.js';

/** The parts of the opinion, under what the scores lead to. Complaints wait until somebody tries to go on. */
export function Writing({ panel, draft, writing }: { panel: Panel; draft: OpinionDraft; writing: OpinionWriting }) {
  const t = useTexts(opinionTexts);
  const language = useLanguage();
  const [, goTo] = useLocation();
  const [attempt, setAttempt] = useState(0);
  const labels = useTexts(opinionPartTexts);
  const hints: Record<OpinionPart, string> = {
    background: t.backgroundHint,
    assessment: t.assessmentHint,
    issues: t.issuesHint,
    conclusion: t.conclusionHint,
    minority: t.minorityHint,
  };
  const missing = missingIn(draft, labels, language);
  const shown = attempt > 0 ? missing : noRemarks;
  const goOn = async (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (missing.size > 0) return;
    await writing.save();
    goTo(`/chair/${panel.id}/opinion/preview`);
  };
  return (
    <form onSubmit={(event) => void goOn(event)} noValidate>
      <Ground panel={panel} />
      <ErrorSummary remarks={shown} attempt={attempt} />
      {opinionParts.map((part) => {
        const { shown: limits } = part === 'minority' ? minorityRule : opinionRule;
        return (
          <TextArea
            key={part}
            name={part}
            label={labels[part]}
            hint={hints[part]}
            optional={part === 'minority'}
            rows={part === 'minority' ? 3 : 5}
            min={limits?.minLength}
            max={limits?.maxLength}
            value={draft[part] ?? ''}
            error={shown.get(part)}
            onChange={(text) => writing.change({ [part]: text })}
          />
        );
      })}
      <SaveBar state={writing.state}>
        <Button look="primary" type="submit">
          {t.preview}
        </Button>
      </SaveBar>
    </form>
  );
}

/** What the opinion has to be in keeping with. */
function Ground({ panel: { scores, follows } }: { panel: Panel }) {
  const t = useTexts(opinionTexts);
  const chair = useTexts(chairTexts);
  const names = useOutcomeNames();
  if (!scores || !follows) return null;
  const { count, recommending, mean, trimmedMean, median, deviation, range } = scores.statistics;
  return (
    <section className="sheet sheet--padded section">
      <h2>{chair.follows({ outcome: names[follows] })}</h2>
      <Votes votes={{ for: recommending, against: count - recommending }} />
      <p className="quiet">
        {t.scores({
          count,
          mean: plain(trimmedMean ?? mean),
          median: plain(median),
          deviation: deviation.toFixed(1),
          range: plain(range),
        })}
      </p>
    </section>
  );
}
