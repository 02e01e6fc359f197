import type { AnswerOf } from '../../api/index.js';
import { useCommand } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Note, Section } from '../../kit/index.js';
import { Comments } from '../../review/comments.js';
import { DispersionView } from '../../review/dispersion-view.js';
import { Remarks, WriteRemark } from '../../review/discussion.js';
import { discussionTexts } from '../../review/texts.js';
import type { Seat } from './my-reviews.js';
import { scoreTexts } from './texts.js';

export type PacketOfSeat = AnswerOf<'/api/review/seats/{id}/packet', 'get'>;

/** Before scoring again: what is discussed, where opinions differ, what the others wrote. Unsigned and shuffled. */
export function SecondPass({ seat, answer }: { seat: Seat; answer: PacketOfSeat }) {
  const t = useTexts(scoreTexts);
  const { firstPass, rubric, remarks = [] } = answer;
  if (!firstPass) return null;
  return (
    <>
      {seat.may['seal'] === true && <Note mood="due">{t.againNote}</Note>}
      <div className="section" />
      <Discussion seat={seat} remarks={remarks} />
      <Section title={t.firstPass}>
        <DispersionView rubric={rubric} pass={firstPass} />
        <details>
          <summary>
            <h3>{t.firstPassComments}</h3>
          </summary>
          <Comments rubric={rubric} pass={firstPass} />
        </details>
      </Section>
    </>
  );
}

function Discussion({ seat, remarks }: { seat: Seat; remarks: NonNullable<PacketOfSeat['remarks']> }) {
  const t = useTexts(discussionTexts);
  const speak = useCommand('post', '/api/review/seats/{id}/remarks');
  const may = seat.may['discuss'];
  return (
    <Section title={t.title} more={t.count({ n: remarks.length })}>
      <div className="sheet sheet--padded stack">
        <Remarks remarks={remarks} />
        {may === true ? (
          <WriteRemark
            command={speak}
            send={(text, then) => speak.mutate({ path: { id: seat.seat }, body: { text } }, then)}
          />
        ) : (
          may !== undefined && <p className="quiet">{may}</p>
        )}
      </div>
    </Section>
  );
}
