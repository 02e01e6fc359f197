import { useState } from 'react';
import { useTexts } from '../i18n/index.js';
import { Button, ChoiceCards, Dialog } from '../kit/index.js';
import { useFields } from '../problem/field-names.js';
import { proposed, type Choices, type Difference } from './differences.js';
import { conflictTexts } from './texts.js';
import './conflict.css';

interface Props {
  title: string;
  differences: readonly Difference[];
  onChoose(choices: Choices): void;
  /** What fields are called and their values look like; by default, those of a problem. */
  fields?: { label(field: string): string; value(field: string, one: unknown): string };
}

/** Both versions of what was changed at two places at once, field by field. Nothing is lost until it was chosen. */
export function ConflictDialog({ title, differences, onChoose, fields }: Props) {
  const t = useTexts(conflictTexts);
  const ofProblem = useFields();
  const { label, value } = fields ?? ofProblem;
  const [choices, setChoices] = useState(() => proposed(differences));
  const all = (which: 'mine' | 'theirs') =>
    onChoose(Object.fromEntries(differences.map(({ field }) => [field, which])));
  const shown = (field: string, one: unknown) => value(field, one) || t.empty;
  const hints = { me: t.byMe, them: t.byThem, both: t.byBoth };
  return (
    <Dialog
      open
      onClose={() => undefined}
      title={title}
      dismissable={false}
      actions={
        <>
          <Button onClick={() => all('theirs')}>{t.allTheirs}</Button>
          <Button onClick={() => all('mine')}>{t.allMine}</Button>
          <Button look="primary" onClick={() => onChoose(choices)}>
            {t.go}
          </Button>
        </>
      }
    >
      <p>{t.more}</p>
      <div className="conflict">
        {differences.map(({ field, mine, theirs, by }) => (
          <ChoiceCards
            key={field}
            name={`conflict.${field}`}
            label={label(field)}
            hint={hints[by]}
            choices={[
              { value: 'mine', name: t.mine, line: shown(field, mine) },
              { value: 'theirs', name: t.theirs, line: shown(field, theirs) },
            ]}
            value={choices[field]}
            onChange={(which) => setChoices({ ...choices, [field]: which })}
          />
        ))}
      </div>
    </Dialog>
  );
}
