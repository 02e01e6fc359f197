import { useState, type FormEvent } from 'react';
import type { components } from '../api/index.js';
import { useLanguage, useTexts, useTimes } from '../i18n/index.js';
import { Button, Refused, remarksIn, TextArea } from '../kit/index.js';
import './review-parts.css';
import { discussionTexts } from './texts.js';

export type Remark = components['schemas']['review.DiscussionRemark'];

/** Experts are called by the stems, in the order in which they began to speak. */
const names = { zh: '甲乙丙丁戊己庚辛壬癸子', en: 'ABCDEFGHIJK' } as const;

/** What was said so far, the first remark first. */
export function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  const t = useTexts(discussionTexts);
  const times = useTimes();
  const language = useLanguage();
  if (remarks.length === 0) return <p className="quiet">{t.none}</p>;
  const nameOf = ({ by, speaker = 1 }: Remark) =>
    by === 'chair' ? t.chair : t.expert({ who: names[language][speaker - 1] ?? speaker });
  return (
    <ol className="remarks">
      {remarks.map((remark) => (
        <li key={remark.id}>
          <p className="remarks__head">
            <b>
              {nameOf(remark)}
              {remark.own && t.own}
            </b>
            <span className="quiet">{times.moment(remark.at)}</span>
          </p>
          <p className="remarks__text">{remark.text}</p>
        </li>
      ))}
    </ol>
  );
}

interface Sending {
  isPending: boolean;
  error: Error | null;
  failureCount: number;
}

/** A remark to the panel. What was typed stays until it was sent, and in this window alone. */
export function WriteRemark({
  command,
  send,
}: {
  command: Sending;
  send: (text: string, then: { onSuccess: () => void }) => void;
}) {
  const t = useTexts(discussionTexts);
  const [text, setText] = useState('');
  const remarks = remarksIn(command.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(text, { onSuccess: () => setText('') });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Refused error={command.error} remarks={remarks} attempt={command.failureCount} />
      <TextArea
        name="text"
        label={t.write}
        hint={t.hint}
        rows={3}
        max={1_000}
        value={text}
        onChange={setText}
        error={remarks.get('text')}
      />
      <Button type="submit" busy={command.isPending}>
        {t.send}
      </Button>
    </form>
  );
}
