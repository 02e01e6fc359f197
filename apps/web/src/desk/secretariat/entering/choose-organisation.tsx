import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { ChoiceCards, Loaded, Note, TextField } from '../../../kit/index.js';
import { enteringTexts } from './texts.js';

/** The organisation for which something is entered, as its problem will name it. */
export interface Chosen {
  name: string;
  creditCode: string;
}

/** As many as can be looked through; who does not find it types more of its name. */
const shown = 8;

/** A confirmed organisation, found by its name or credit code. */
export function ChooseOrganisation({
  value,
  onChange,
  error,
}: {
  value: Chosen | undefined;
  onChange(chosen: Chosen): void;
  error: string | undefined;
}) {
  const t = useTexts(enteringTexts);
  const [text, setText] = useState('');
  const asked = text.trim();
  const organisations = useQuery({
    ...read('/api/organisations', {
      query: { status: 'confirmed', size: shown, ...(asked === '' ? {} : { text: asked }) },
    }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <TextField name="text" label={t.search} hint={t.organisationHint} value={text} onChange={setText} />
      <Loaded query={organisations}>
        {({ items }) =>
          items.length === 0 ? (
            <Note mood="due">{t.none}</Note>
          ) : (
            <ChoiceCards
              name="organisation"
              label={t.organisation}
              choices={items.map(({ name, creditCode }) => ({ value: creditCode, name, line: creditCode }))}
              value={value?.creditCode}
              onChange={(code) => {
                const found = items.find(({ creditCode }) => creditCode === code);
                if (found) onChange({ name: found.name, creditCode: found.creditCode });
              }}
              error={error}
            />
          )
        }
      </Loaded>
    </>
  );
}
