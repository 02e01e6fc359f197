import type { RefObject } from 'react';
import { RuleArea, RuleText, useFormField } from '../../../form/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, CheckField, FieldFrame, LengthMeter, Note } from '../../../kit/index.js';
import { briefBodyRule, briefSummaryRule, briefTitleRule } from '../../../rules/index.js';
import { unproven, type Statement } from './sentences.js';
import { editorTexts } from './texts.js';

interface Props {
  /** The field of the text: where the cursor stands in it decides what is cited. */
  bodyRef: RefObject<HTMLTextAreaElement | null>;
  statements: readonly Statement[];
  /** Ctrl K. */
  onFind(): void;
}

/** Title, summary and text. */
export function ManuscriptFields({ bodyRef, statements, onFind }: Props) {
  const t = useTexts(editorTexts);
  const urgent = useFormField<boolean>('urgent');
  const brief = useFormField<string>('brief');
  return (
    <>
      <RuleText path="title" rule={briefTitleRule} label={t.title} />
      <RuleArea path="summary" rule={briefSummaryRule} label={t.summary} hint={t.summaryHint} optional rows={4} />
      <Body bodyRef={bodyRef} statements={statements} onFind={onFind} />
      {brief.value === undefined && (
        <CheckField name="urgent" label={t.urgent} checked={urgent.value === true} onChange={urgent.set} />
      )}
    </>
  );
}

function Body({ bodyRef, statements, onFind }: Props) {
  const t = useTexts(editorTexts);
  const { value = '', set, leave, error } = useFormField<string>('body');
  const open = unproven(value, statements);
  const show = (sentence: string) => {
    const at = value.indexOf(sentence);
    bodyRef.current?.focus();
    bodyRef.current?.setSelectionRange(at, at + sentence.length);
  };
  return (
    <>
      <FieldFrame
        name="body"
        label={t.body}
        hint={t.bodyHint}
        error={error}
        foot={
          <LengthMeter text={value} min={briefBodyRule.shown?.minLength} max={briefBodyRule.shown?.maxLength ?? 0} />
        }
      >
        {(attributes) => (
          <textarea
            {...attributes}
            ref={bodyRef}
            className="input editor__body song"
            name="body"
            rows={22}
            value={value}
            aria-keyshortcuts="Control+K"
            onChange={(event) => set(event.target.value)}
            onBlur={leave}
            onKeyDown={(event) => {
              if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
              event.preventDefault();
              onFind();
            }}
          />
        )}
      </FieldFrame>
      {open.length > 0 && (
        <Note mood="due">
          <p>{t.unproven({ n: open.length })}</p>
          <ul>
            {open.slice(0, 5).map((sentence) => (
              <li key={sentence}>
                {sentence}{' '}
                <Button look="text" onClick={() => show(sentence)}>
                  {t.goThere}
                </Button>
              </li>
            ))}
          </ul>
        </Note>
      )}
    </>
  );
}
