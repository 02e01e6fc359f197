import { useQuery } from '@tanstack/react-query';
import { read, type AnswerOf } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { ButtonLink, DueClock, EmptyState, Loaded, Page, Section, Tag } from '../../kit/index.js';
import { ToTheDesk } from './to-the-desk.js';
import { expertTexts } from './texts.js';

export type Seat = AnswerOf<'/api/review/seats', 'get'>[number];

/** Somebody has to do something about it. */
const waits = ({ status, may }: Seat): boolean => status === 'invited' || may['seal'] === true;

/** The first screen of an expert: what is due, how many minutes, one way into each. */
export default function MyReviews() {
  const t = useTexts(expertTexts);
  const seats = useQuery(read('/api/review/seats'));
  const waiting = seats.data?.filter(waits) ?? [];
  const minutes = waiting.reduce((sum, seat) => sum + seat.minutes, 0);
  return (
    <Page title={t.title} width="reading" line={waiting.length > 0 && t.line({ n: waiting.length, minutes })}>
      <Loaded query={seats}>
        {(all) => {
          const others = all.filter((seat) => !waits(seat));
          return (
            <>
              <Progress seats={all} />
              <Seats
                waiting={all.filter(waits)}
                chaired={others.filter(({ duty }) => duty === 'chair')}
                others={others.filter(({ duty }) => duty === 'member')}
              />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

const handedIn = ({ pass, sealed }: Seat): boolean => pass !== undefined && sealed.includes(pass);

/** How far I have come with what I score. */
function Progress({ seats }: { seats: readonly Seat[] }) {
  const t = useTexts(expertTexts);
  const scored = seats.filter(({ duty }) => duty === 'member');
  const n = scored.filter(handedIn).length;
  if (scored.length === 0) return null;
  return (
    <p className="row section">
      <b>{t.progress({ n, all: scored.length })}</b>
      <span className="due__days" aria-hidden="true">
        {scored.map(({ seat }, i) => (
          <span key={seat} className={i < n ? 'due__day due__day--used' : 'due__day'} />
        ))}
      </span>
    </p>
  );
}

function Seats({
  waiting,
  chaired,
  others,
}: {
  waiting: readonly Seat[];
  chaired: readonly Seat[];
  others: readonly Seat[];
}) {
  const t = useTexts(expertTexts);
  return (
    <>
      <Section title={t.duties} more={waiting.length > 1 && t.dutiesMore}>
        {waiting.length === 0 ? (
          <EmptyState why={t.nothing} next={t.nothingNext} />
        ) : (
          <ul className="decision">
            {waiting.map((seat) => (
              <li key={seat.seat} className="decision__part">
                <SeatItem seat={seat} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Others title={t.chairedTitle} more={t.chairedMore} seats={chaired} />
      <Others title={t.sealedTitle} more={t.sealedMore} seats={others.filter(handedIn)} />
      <Others title={t.waitingTitle} more={t.waitingMore} seats={others.filter((seat) => !handedIn(seat))} />
    </>
  );
}

/** What I need not do anything about now. */
function Others({ title, more, seats }: { title: string; more: string; seats: readonly Seat[] }) {
  if (seats.length === 0) return null;
  return (
    <Section title={title} more={more}>
      <ul className="items">
        {seats.map((seat) => (
          <li key={seat.seat}>
            <SeatItem seat={seat} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function SeatItem({ seat }: { seat: Seat }) {
  const t = useTexts(expertTexts);
  const invited = seat.status === 'invited';
  const title = seat.title ?? (seat.duty === 'chair' ? t.invitationChair : t.invitationTitle);
  const due = invited ? seat.answerBy : seat.dueAt;
  const action = invited ? t.answer : seat.may['seal'] === true ? t.score : t.look;
  return (
    <div className="duty">
      <div>
        <div className="item__meta">
          <SeatTag seat={seat} />
          {waits(seat) && <span>{t.about({ minutes: seat.minutes })}</span>}
        </div>
        <h3 className="item__title">{title}</h3>
        {due && (
          <p className="row">
            <span className="quiet">{invited ? t.answerBy : t.handInBy}</span>
            <DueClock due={due} />
          </p>
        )}
      </div>
      {seat.panel === undefined ? (
        <ButtonLink to={`/reviews/${seat.seat}`}>{action}</ButtonLink>
      ) : (
        <ToTheDesk panel={seat.panel} />
      )}
    </div>
  );
}

function SeatTag({ seat }: { seat: Seat }) {
  const t = useTexts(expertTexts);
  const { status, duty, pass, may } = seat;
  if (status === 'invited')
    return (
      <Tag mood="due" icon="envelope">
        {t.invitation}
      </Tag>
    );
  if (duty === 'chair') return <Tag mood="active">{t.chairing}</Tag>;
  if (may['seal'] === true)
    return (
      <Tag mood="active" icon="edit">
        {(pass ?? 1) > 1 ? t.scoringAgain : t.scoring}
      </Tag>
    );
  if (handedIn(seat))
    return (
      <Tag mood="waiting" icon="lock">
        {t.sealed}
      </Tag>
    );
  return <Tag mood="waiting">{t.waitingForStart}</Tag>;
}
