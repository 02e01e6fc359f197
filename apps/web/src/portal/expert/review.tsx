import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { isAbsent, read } from '../../api/index.js';
import { NotHere } from '../../entry/not-here.js';
import { useTexts } from '../../i18n/index.js';
import { Loaded, Page } from '../../kit/index.js';
import { Declaration } from './declaration.js';
import { Chairing, Scoring } from './scoring.js';
import { expertTexts } from './texts.js';

/** One seat: the declaration before it, the packet and the score card after it. */
export default function Review() {
  const t = useTexts(expertTexts);
  const { id } = useParams<{ id: string }>();
  const seat = useQuery(read('/api/review/seats/{id}', { path: { id } }));
  if (isAbsent(seat.error)) return <NotHere />;
  if (!seat.data)
    return (
      <Page title={t.title} width="reading">
        <Loaded query={seat}>{() => null}</Loaded>
      </Page>
    );
  if (seat.data.status === 'invited') return <Declaration seat={seat.data} />;
  return seat.data.duty === 'chair' ? <Chairing seat={seat.data} /> : <Scoring seat={seat.data} />;
}
