import { checklistItems, inBranches } from '@zhitong/contracts/rules';
import type { AnswerOf } from '../../../api/index.js';
import { useBilingual, useTexts } from '../../../i18n/index.js';
import { Button, Icon } from '../../../kit/index.js';
import { useKeys } from '../../../kit/keys.js';
import { triageTexts } from '../texts.js';
import { openItems, restPassed, turned, type ItemCode, type Judgement } from './judgement.js';
import type { Problem } from '../problem.js';
import { doubtfulRows } from './testable.js';

interface Props {
  problem: Problem;
  campaign: AnswerOf<'/api/intake/campaigns/{id}', 'get'> | undefined;
  /** How many similar problems were found; undefined while that is asked. */
  similar: number | undefined;
  words: number;
  judgement: Judgement;
  onJudge(next: Judgement): void;
}

interface Hint {
  text: string;
  /** Something that speaks against it: a clerk looks there first. */
  careful?: boolean;
}

/** What the computer can see of each item. It judges nothing. */
function useHints({ problem, campaign, similar, words }: Props): Partial<Record<ItemCode, Hint>> {
  const t = useTexts(triageTexts);
  const { indicators = [], description = '', background = '', stateOfTheArt = '', significance = '' } = problem;
  const doubtful = doubtfulRows(indicators);
  const standing = problem.may['accept'];
  const inScope =
    campaign &&
    inBranches(problem.industry, campaign.industries) &&
    (campaign.kinds.length === 0 || campaign.kinds.includes(problem.kind)) &&
    (campaign.disciplines.length === 0 || problem.disciplines.some((code) => inBranches(code, campaign.disciplines)));
  return {
    complete: {
      text: t.essays({ n: description.length + background.length + stateOfTheArt.length + significance.length }),
    },
    identity: typeof standing === 'string' ? { text: standing, careful: true } : { text: t.codeValid },
    ...(campaign && {
      scope: inScope
        ? { text: `${campaign.title} · ${t.inScope}` }
        : { text: `${campaign.title} · ${t.notInScope}`, careful: true },
    }),
    indicators:
      doubtful.length > 0
        ? { text: t.shortMethod({ rows: doubtful.join('、') }), careful: true }
        : { text: t.noMethod({ n: indicators.length }) },
    'no-secret': words > 0 ? { text: t.wordsFound({ n: words }), careful: true } : { text: t.noWords },
    ...(similar !== undefined && {
      'not-duplicate': similar > 0 ? { text: t.alikes({ n: similar }), careful: true } : { text: t.noAlikes },
    }),
  };
}

/** The formal check, item by item: a click or its number turns an item from open to passed to not passed. */
export function Checklist(props: Props) {
  const { judgement, onJudge } = props;
  const t = useTexts(triageTexts);
  const inWords = useBilingual();
  const hints = useHints(props);
  const open = openItems(judgement).length;
  useKeys({
    ...Object.fromEntries(
      checklistItems.map(({ code }, i) => [String(i + 1), () => onJudge(turned(judgement, code))] as const),
    ),
    '0': () => onJudge(restPassed(judgement)),
  });
  return (
    <section className="aside-block" aria-labelledby="checklist-title">
      <div className="section__head">
        <h3 id="checklist-title" tabIndex={-1}>
          {t.checklist}
        </h3>
        <span className="quiet" role="status">
          {t.checked({ n: checklistItems.length - open, of: checklistItems.length })}
        </span>
      </div>
      <ul className="checklist">
        {checklistItems.map(({ code, name }, i) => {
          const judged = judgement[code];
          const hint = hints[code];
          const state = judged === undefined ? 'open' : judged ? 'passed' : 'failed';
          return (
            <li key={code}>
              <button
                type="button"
                className={`checklist__item checklist__item--${state}`}
                aria-keyshortcuts={String(i + 1)}
                onClick={() => onJudge(turned(judgement, code))}
              >
                <Icon name={judged === undefined ? (hint?.careful ? 'alert' : 'circle') : judged ? 'done' : 'close'} />
                <span className="checklist__words">
                  <span className="checklist__name">{inWords(name)}</span>
                  <span className="checklist__state">
                    {state === 'open' ? t.open : state === 'passed' ? t.passed : t.failed}
                  </span>
                  {hint && (
                    <span className={hint.careful ? 'checklist__hint checklist__hint--careful' : 'checklist__hint'}>
                      {hint.text}
                    </span>
                  )}
                </span>
                <kbd className="key" aria-hidden="true">
                  {i + 1}
                </kbd>
              </button>
            </li>
          );
        })}
      </ul>
      {open > 0 && (
        <Button look="text" shortcut="0" onClick={() => onJudge(restPassed(judgement))}>
          {t.restPasses}
        </Button>
      )}
    </section>
  );
}
