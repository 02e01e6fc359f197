import { useEffect, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { useTexts } from '../../../i18n/index.js';
import { EmptyState } from '../../../kit/index.js';
import { useWatched } from '../../../live/index.js';
import { useKeys } from '../../../kit/keys.js';
import { NewsLine } from '../news-line.js';
import { triageTexts } from '../texts.js';
import { addressOf, useShown } from './address.js';
import { KeyBar, KeysDialog } from './keys.js';
import { ProblemAtDesk } from './problem-at-desk.js';
import { Queue } from './queue.js';
import { useRows } from './rows.js';
import { following, neighbour } from './views.js';
import './triage.css';

/** The desk of the formal check: the list, the problem beside it, and what is decided about it; all by keys. */
export default function Triage() {
  const t = useTexts(triageTexts);
  const { id } = useParams<{ id?: string }>();
  useWatched(id);
  const [, go] = useLocation();
  const shown = useShown();
  const found = useRows(shown);
  const [helping, setHelping] = useState(false);
  useEffect(() => {
    if (id === undefined) document.title = `${t.title} · 智通`;
  }, [id, t]);
  const rows = found.data?.rows ?? [];
  const step = (by: 1 | -1) => {
    const next = neighbour(rows, id, by);
    if (next && next.id !== id) go(addressOf(shown, next.id));
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    '/': () => document.getElementById('queue-search')?.focus(),
    '?': () => setHelping(true),
  });
  return (
    <main id="main" className={id === undefined ? 'triage' : 'triage triage--open'}>
      <Queue shown={shown} found={found} {...(id === undefined ? {} : { chosen: id })} />
      <div className="triage__news">
        <NewsLine />
      </div>
      {id === undefined ? (
        <div className="triage__none">
          <EmptyState why={t.choose} next={t.chooseNext} />
        </div>
      ) : (
        <ProblemAtDesk
          key={id}
          id={id}
          back={addressOf(shown)}
          onDone={() => {
            const next = shown.list === 'all' || shown.text !== '' ? undefined : following(rows, id);
            if (shown.list !== 'all' && shown.text === '') go(addressOf(shown, next?.id));
          }}
        />
      )}
      <KeyBar onHelp={() => setHelping(true)} />
      <KeysDialog open={helping} onClose={() => setHelping(false)} />
    </main>
  );
}
