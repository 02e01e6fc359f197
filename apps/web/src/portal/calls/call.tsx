import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { read } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { DueClock, Loaded, Page, Section } from '../../kit/index.js';
import { CallFacts } from '../../research/call-facts.js';
import { IndicatorTable } from '../../research/indicator-table.js';
import { researchTexts } from '../../research/texts.js';
import { callsTexts } from './texts.js';

/** One open call, as who may bid reads it. */
export default function Call() {
  const { id = '' } = useParams<{ id: string }>();
  const t = useTexts(callsTexts);
  const r = useTexts(researchTexts);
  const topic = useQuery(read('/api/research/topics/{id}', { path: { id } }));
  const call = topic.data?.call;
  return (
    <Page
      title={topic.data?.title ?? t.call}
      song
      crumbs={[{ name: t.title, to: '/calls' }, { name: t.call }]}
      line={call && <DueClock due={call.closesAt} />}
      width="reading"
    >
      <Loaded query={topic}>
        {({ call: shown }) =>
          shown && (
            <>
              <Section title={t.call}>
                <CallFacts call={shown} />
              </Section>
              <Section title={r.indicators} more={r.indicatorsMore}>
                <IndicatorTable indicators={shown.indicators} />
              </Section>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
