import { useEffect, useState, type RefObject } from 'react';
import { useTexts } from '../../../i18n/index.js';
import { Button, Refused, remarksIn, TextField } from '../../../kit/index.js';
import { maskingTexts } from './texts.js';
import type { Decide } from './use-masking.js';

/** Words of the packet that are selected, once they could be a term. */
function useSelected(within: RefObject<HTMLElement | null>, take: (text: string) => void): void {
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection();
      const text = selection?.toString().trim() ?? '';
      const { length } = [...text];
      if (length >= 2 && length <= 60 && !/\n/.test(text) && within.current?.contains(selection!.anchorNode))
        take(text);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  });
}

/** A term that no rule found: typed, or selected in the packet. */
export function OwnTerm({ decide, packet }: { decide: Decide; packet: RefObject<HTMLElement | null> }) {
  const t = useTexts(maskingTexts);
  const [term, setTerm] = useState('');
  useSelected(packet, setTerm);
  const { save } = decide;
  const remarks = remarksIn(save.error);
  const named = new Map([...remarks].map(([, message]) => ['term', message]));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void decide.mask([term.trim()]).then((kept) => kept && setTerm(''));
      }}
    >
      <Refused error={save.error} remarks={named} attempt={save.submittedAt} />
      <TextField
        name="term"
        label={t.own}
        hint={
          <>
            {t.selectToMask} {t.ownHint}
          </>
        }
        value={term}
        onChange={setTerm}
        error={named.get('term')}
      />
      <Button type="submit" busy={save.isPending}>
        {t.add}
      </Button>
    </form>
  );
}
