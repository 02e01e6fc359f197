import { discussionRemarkRule } from '../../rules/index.js';
import { useState } from 'react';
import { useCommand } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Button, DecisionPanel, Refused, remarksIn, TextArea } from '../../kit/index.js';
import { plain } from '../../review/dispersion.js';
import { Remarks, WriteRemark } from '../../review/discussion.js';
import { discussionTexts } from '../../review/texts.js';
import type { Panel } from './panel-of-chair.js';
import { chairTexts } from './texts.js';

/** The scores lie too far apart: the panel talks, and scores once more. */
export function OpenDiscussion({ panel: { id, scores, mustDiscuss, may } }: { panel: Panel }) {
  const t = useTexts(chairTexts);
  const [text, setText] = useState('');
  const open = useCommand('post', '/api/review/panels/{id}/discussion');
  const remarks = remarksIn(open.error);
  if (!scores) return null;
  const { range, deviation } = scores.statistics;
  const why = may['open-discussion'];
  const send = () => open.mutate({ path: { id }, body: text.trim() === '' ? {} : { text } });
  return (
    <DecisionPanel
      title={t.discussTitle}
      ground={
        <p>
          {mustDiscuss ? t.discussGround({ range: plain(range), deviation: deviation.toFixed(1) }) : t.discussStill}
        </p>
      }
      consequence={t.discussThen}
      actions={
        why === true ? (
          <Button look={mustDiscuss ? 'primary' : 'plain'} busy={open.isPending} onClick={send}>
            {t.discussDo}
          </Button>
        ) : (
          <p>{why}</p>
        )
      }
    >
      <Refused error={open.error} remarks={remarks} attempt={open.failureCount} />
      <TextArea
        name="text"
        label={t.discussText}
        hint={t.discussHint}
        optional
        rows={3}
        max={discussionRemarkRule.shown?.maxLength}
        value={text}
        onChange={setText}
        error={remarks.get('text')}
      />
    </DecisionPanel>
  );
}

/** What the panel says to each other; the chair's own word in it. */
export function ChairDiscussion({ panel: { id, remarks, may, pass } }: { panel: Panel }) {
  const t = useTexts(discussionTexts);
  const speak = useCommand('post', '/api/review/panels/{id}/remarks');
  if (pass < 2 && remarks.length === 0) return null;
  return (
    <section className="sheet sheet--padded stack">
      <h2>
        {t.title} <span className="quiet">{t.count({ n: remarks.length })}</span>
      </h2>
      <Remarks remarks={remarks} />
      {may['discuss'] === true && (
        <WriteRemark command={speak} send={(text, then) => speak.mutate({ path: { id }, body: { text } }, then)} />
      )}
    </section>
  );
}
