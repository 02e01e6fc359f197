import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { read, useCommand } from '../../../api/index.js';
import { useTexts, useTimes } from '../../../i18n/index.js';
import { Button, CheckCards, EmptyState, Failure, Loaded, Section } from '../../../kit/index.js';
import { listTexts } from './texts.js';

const concluded = new Set(['TopicAccepted', 'TopicTerminated']);

/** What a brief could be about: choose one problem or several, and begin. */
export function Matters() {
  const t = useTexts(listTexts);
  const times = useTimes();
  const [, go] = useLocation();
  const matters = useQuery(read('/api/briefs/matters'));
  const [chosen, setChosen] = useState<string[]>([]);
  const [asked, setAsked] = useState(false);
  const begin = useCommand('post', '/api/briefs/drafts', ({ body }) => go(`/briefs/drafts/${body.id}`));
  const start = () => {
    setAsked(true);
    if (chosen.length === 0) return;
    const known = matters.data?.filter(({ problem }) => chosen.includes(problem)) ?? [];
    const basis = known.some(({ evidence }) => evidence.some((kind) => concluded.has(kind))) ? 'research' : 'review';
    const content = { problems: chosen, basis, urgent: false, statements: [] };
    begin.mutate({ body: { content } });
  };
  return (
    <Loaded query={matters}>
      {(all) => (
        <Section title={t.matters} more={all.length > 0 && t.mattersMore}>
          {all.length === 0 ? (
            <EmptyState why={t.noMatters} next={t.noMattersNext} />
          ) : (
            <div className="stack">
              <CheckCards
                name="problems"
                label={t.matters}
                choices={all.map(({ problem, number, title, evidence, latest }) => ({
                  value: problem,
                  name: title,
                  line: `${number} · ${t.evidence({ n: evidence.length })} · ${times.day(latest)}`,
                }))}
                values={chosen}
                onChange={setChosen}
                error={asked && chosen.length === 0 ? t.chooseFirst : undefined}
              />
              {begin.error && <Failure error={begin.error} />}
              <p>
                <Button look="primary" icon="edit" busy={begin.isPending} onClick={start}>
                  {t.beginChosen({ n: chosen.length })}
                </Button>
              </p>
            </div>
          )}
        </Section>
      )}
    </Loaded>
  );
}
