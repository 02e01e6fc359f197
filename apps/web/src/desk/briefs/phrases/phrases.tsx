import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read, useCommand, type AnswerOf } from '../../../api/index.js';
import { useLanguage, useTexts } from '../../../i18n/index.js';
import { Button, Loaded, Note, Page, Refused, remarksIn, TextField, type Remarks } from '../../../kit/index.js';
import { mostPhrases, phraseRules } from '../../../rules/index.js';
import { phraseTexts } from './texts.js';

type Offered = AnswerOf<'/api/briefs/phrases', 'get'>;
type Phrase = Offered['phrases'][number];

/** What leaders are offered when they instruct, in the order in which they see it. */
export default function Phrases() {
  const t = useTexts(phraseTexts);
  const offered = useQuery(read('/api/briefs/phrases'));
  const [saved, setSaved] = useState(false);
  return (
    <Page
      title={t.title}
      line={t.line}
      width="form"
      news={
        saved && (
          <Note mood="done" live>
            {t.saved}
          </Note>
        )
      }
    >
      <Loaded query={offered}>{(now) => <List key={now.version} now={now} tell={setSaved} />}</Loaded>
    </Page>
  );
}

function List({ now, tell }: { now: Offered; tell(saved: boolean): void }) {
  const t = useTexts(phraseTexts);
  const [list, setList] = useState<readonly Phrase[]>(now.phrases);
  const set = useCommand('put', '/api/briefs/phrases', () => tell(true));
  const remarks = remarksIn(set.error);
  const edit = (change: (list: Phrase[]) => void) => {
    const next = [...list];
    change(next);
    setList(next);
    tell(false);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        set.mutate({ body: { version: now.version, phrases: [...list] } });
      }}
    >
      <Refused error={set.error} remarks={remarks} attempt={set.submittedAt} />
      {list.map((phrase, i) => (
        <OnePhrase
          key={i}
          i={i}
          phrase={phrase}
          remarks={remarks}
          change={(part) => edit((next) => (next[i] = { ...phrase, ...part }))}
          up={() => edit((next) => next.splice(i - 1, 2, phrase, next[i - 1]!))}
          remove={() => edit((next) => next.splice(i, 1))}
        />
      ))}
      <div className="row">
        {list.length < mostPhrases && (
          <Button onClick={() => edit((next) => next.push({ zh: '', en: '', text: '' }))}>{t.add}</Button>
        )}
        <Button look="primary" type="submit" busy={set.isPending}>
          {t.save}
        </Button>
      </div>
    </form>
  );
}

function OnePhrase({
  i,
  phrase,
  remarks,
  change,
  up,
  remove,
}: {
  i: number;
  phrase: Phrase;
  remarks: Remarks;
  change(part: Partial<Phrase>): void;
  up(): void;
  remove(): void;
}) {
  const t = useTexts(phraseTexts);
  const language = useLanguage();
  const n = i + 1;
  const field = (name: 'zh' | 'en' | 'text') => ({
    name: `phrases.${i}.${name}`,
    label: phraseRules[name].label[language],
    value: phrase[name],
    onChange: (value: string) => change({ [name]: value }),
    error: remarks.get(`phrases.${i}.${name}`),
  });
  return (
    <fieldset className="sheet sheet--padded section">
      <legend>{t.nth({ n })}</legend>
      <TextField {...field('text')} hint={t.textHint} />
      <div className="side-by-side">
        <TextField {...field('zh')} />
        <TextField {...field('en')} />
      </div>
      <div className="row">
        {i > 0 && <Button onClick={up}>{t.up({ n })}</Button>}
        <Button onClick={remove}>{t.remove({ n })}</Button>
      </div>
    </fieldset>
  );
}
