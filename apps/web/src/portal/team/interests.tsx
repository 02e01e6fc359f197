import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { read, useCommand } from '../../api/index.js';
import { useBilingual, useTexts } from '../../i18n/index.js';
import { Button, CheckCards, Loaded, Page, Refused, remarksIn } from '../../kit/index.js';
import { disciplines, industrySections } from '../../rules/index.js';
import type { Interest } from './fit.js';
import { interestTexts, teamTexts } from './texts.js';

/** What our organisation works on, so that calls that fit come first. */
export default function Interests() {
  const t = useTexts(interestTexts);
  const up = useTexts(teamTexts);
  const interest = useQuery(read('/api/research/interests'));
  return (
    <Page title={t.title} line={t.line} crumbs={[{ name: up.title, to: '/topics' }, { name: t.title }]} width="form">
      <Loaded query={interest}>{(there) => <Choices there={there} />}</Loaded>
    </Page>
  );
}

/** The classes of GB/T 13745, by the first digit of a discipline. */
const classes = [
  { name: 'natural', digits: '1' },
  { name: 'agriculture', digits: '2' },
  { name: 'medicine', digits: '3' },
  { name: 'engineering', digits: '456' },
  { name: 'social', digits: '789' },
] as const;

function Choices({ there }: { there: Interest }) {
  const t = useTexts(interestTexts);
  const inWords = useBilingual();
  const [, go] = useLocation();
  const [chosen, setChosen] = useState(there.disciplines);
  const [industries, setIndustries] = useState(there.industries);
  const save = useCommand('put', '/api/research/interests');
  const remarks = remarksIn(save.error);
  const send = () => save.mutate({ body: { disciplines: chosen, industries } }, { onSuccess: () => go('/topics') });
  return (
    <form noValidate onSubmit={(event) => (event.preventDefault(), send())}>
      <Refused error={save.error} remarks={remarks} attempt={save.submittedAt} />
      {classes.map(({ name, digits }) => {
        const inClass = (code: string) => digits.includes(code.slice(0, 1));
        return (
          <CheckCards
            key={name}
            name={name === 'natural' ? 'disciplines' : `disciplines-${name}`}
            label={t[name]}
            values={chosen.filter(inClass)}
            onChange={(values) => setChosen([...chosen.filter((code) => !inClass(code)), ...values])}
            choices={Object.entries(disciplines)
              .filter(([code]) => inClass(code))
              .map(([value, words]) => ({ value, name: `${value} ${words}` }))}
            error={name === 'natural' ? remarks.get('disciplines') : undefined}
          />
        );
      })}
      <CheckCards
        name="industries"
        label={t.industries}
        values={industries}
        onChange={setIndustries}
        choices={industrySections.map(({ code, name }) => ({ value: code, name: `${code} ${inWords(name)}` }))}
        error={remarks.get('industries')}
      />
      <Button look="primary" type="submit" busy={save.isPending}>
        {t.save}
      </Button>
    </form>
  );
}
