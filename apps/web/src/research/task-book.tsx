import { useTexts, useTimes } from '../i18n/index.js';
import { Facts } from '../kit/index.js';
import { researchTexts } from './texts.js';
import type { Book, Topic } from './topic.js';

/** Who does it, since when, for how much; and when it was kicked off. */
export function TaskBook({ topic: { kickOff }, book }: { topic: Topic; book: Book }) {
  const t = useTexts(researchTexts);
  const times = useTimes();
  return (
    <div className="sheet sheet--padded">
      <Facts
        of={[
          [t.team, book.team.name],
          [t.budget, t.millions({ n: book.money.toFixed(2) })],
          [t.time, t.months({ n: book.months })],
          [t.signed, times.day(book.signedAt)],
          [t.kickOff, kickOff && `${times.moment(kickOff.heldAt)}　${kickOff.note}`],
        ]}
      />
    </div>
  );
}
