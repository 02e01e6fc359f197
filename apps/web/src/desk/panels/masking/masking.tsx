import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useParams } from 'wouter';
import { readVersion } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Loaded, Note, Page, Section } from '../../../kit/index.js';
import { useKeys } from '../../../kit/keys.js';
import { PacketView } from '../../../review/packet.js';
import { NewsLine } from '../../secretariat/news-line.js';
import { panelTexts } from '../texts.js';
import { MaskedTerms } from './masked-terms.js';
import { OwnTerm } from './own-term.js';
import { Suggestions } from './suggestions.js';
import { maskingTexts } from './texts.js';
import { useMasking, type Standing } from './use-masking.js';
import './masking.css';

/** The packet as its experts will read it, and beside it what could tell who asks. */
export default function MaskingScreen() {
  const t = useTexts(maskingTexts);
  const p = useTexts(panelTexts);
  const { id } = useParams<{ id: string }>();
  const found = useQuery(readVersion('/api/review/panels/{id}/masking', { path: { id } }));
  return (
    <Page
      title={t.title}
      crumbs={[
        { name: p.title, to: '/panels' },
        { name: found.data?.body.packet.title ?? '…', to: `/panels/${id}` },
        { name: t.title },
      ]}
      line={<span>{t.line}</span>}
      news={<NewsLine />}
    >
      <Loaded query={found}>{({ body, version }) => <Contents standing={{ id, masking: body, version }} />}</Loaded>
    </Page>
  );
}

function Contents({ standing }: { standing: Standing }) {
  const t = useTexts(maskingTexts);
  const decide = useMasking(standing);
  const { masking } = standing;
  const packet = useRef<HTMLDivElement>(null);
  const may = masking.may['mask'];
  const open = may === true;
  const { suggestions, terms, dismissed } = masking;
  const lists = useFocusKept(suggestions.length + 100 * terms.length + 10_000 * dismissed.length);
  const [next] = suggestions;
  const act = (work: (term: string) => Promise<unknown>) => () => {
    if (open && next && !decide.save.isPending) void work(next.term);
  };
  useKeys({ m: act((term) => decide.mask([term])), x: act(decide.letStand) });
  return (
    <div className="with-aside masking">
      <div ref={packet}>
        <Section title={masking.packet.title}>
          <PacketView packet={masking.packet} />
        </Section>
      </div>
      <section className="decision" aria-label={t.decision}>
        <div className="decision__part" ref={lists} tabIndex={-1}>
          {!open && <Note mood="info">{may}</Note>}
          {open && masking.readers > 0 && <Note mood="due">{t.readers({ n: masking.readers })}</Note>}
          <h2>{t.suggestions}</h2>
          <Suggestions of={suggestions} decide={decide} open={open} />
        </div>
        {open && (
          <div className="decision__part">
            <OwnTerm decide={decide} packet={packet} />
          </div>
        )}
        <div className="decision__part">
          <MaskedTerms of={masking} decide={decide} open={open} />
        </div>
      </section>
    </div>
  );
}

/** A button that was pressed goes with its row: the focus goes to the lists then, not to the top of the page. */
function useFocusKept(lists: number) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(lists);
  useEffect(() => {
    if (before.current !== lists && document.activeElement === document.body) box.current?.focus();
    before.current = lists;
  }, [lists]);
  return box;
}
