import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, Link, Loaded, Section } from '../../../kit/index.js';
import { useNames } from '../../../problem/names.js';
import type { Problem } from '../problem.js';
import { mergeTexts } from './texts.js';

/** Which problem to lay beside: one that was found to be similar, or any other by number, title or firm. */
export function ChooseOther({ problem }: { problem: Problem }) {
  const t = useTexts(mergeTexts);
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const { id, title, description = '' } = problem;
  const similar = useQuery(
    read('/api/intake/problems/similar', { query: { title, text: description.slice(0, 400), except: id } }),
  );
  const found = useQuery({ ...read('/api/intake/problems', { query: { text, size: 20 } }), enabled: text !== '' });
  return (
    <>
      <Section title={t.similar}>
        <Loaded query={similar}>
          {({ items }) => (items.length === 0 ? <p>{t.noSimilar}</p> : <Choices of={id} items={items} />)}
        </Loaded>
      </Section>
      <form
        role="search"
        className="row merge__search"
        onSubmit={(event) => {
          event.preventDefault();
          setText(typed.trim());
        }}
      >
        <input
          type="search"
          className="input"
          aria-label={t.search}
          placeholder={t.search}
          maxLength={100}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" icon="search">
          {t.searchButton}
        </Button>
      </form>
      {text !== '' && (
        <Loaded query={found}>
          {({ items }) => {
            const others = items.filter((one) => one.id !== id);
            return others.length === 0 ? <p role="status">{t.noneFound}</p> : <Choices of={id} items={others} />;
          }}
        </Loaded>
      )}
    </>
  );
}

interface Other {
  id: string;
  number: string;
  title: string;
  status?: Problem['status'];
  organisation?: string;
}

function Choices({ of, items }: { of: string; items: readonly Other[] }) {
  const t = useTexts(mergeTexts);
  const { statuses } = useNames();
  return (
    <ul className="items">
      {items.map(({ id, number, title, status, organisation }) => (
        <li key={id} className="duty">
          <div>
            <h3 className="item__title">{title}</h3>
            <p className="item__meta">
              {[number, status && statuses[status], organisation].filter(Boolean).join(' · ')}
            </p>
          </div>
          <Link to={`/problems/${of}/merge?with=${id}`}>{t.choose}</Link>
        </li>
      ))}
    </ul>
  );
}
