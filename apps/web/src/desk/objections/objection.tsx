import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { read, type components } from '../../api/index.js';
import { useTexts, useTimes } from '../../i18n/index.js';
import { EmptyState, Facts, Loaded, Page, Quote, Section } from '../../kit/index.js';
import { plain } from '../../review/dispersion.js';
import { OpinionParts } from '../../review/opinion-parts.js';
import { useOutcomeNames } from '../../review/outcome.js';
import { FileList } from '../../upload/index.js';
import { Decide } from './decide.js';
import { useGroundNames } from './ground.js';
import './objections.css';
import { ObjectionTag } from './status.js';
import { objectionTexts } from './texts.js';

type Panel = components['schemas']['review.PanelOfApprover'];
export type Objection = Panel['objections'][number];

/** One objection: what is said and by whom, the result that it is about, the decision. */
export default function ObjectionScreen() {
  const { panel: id = '', objection: which = '' } = useParams<{ panel: string; objection: string }>();
  const t = useTexts(objectionTexts);
  const panel = useQuery({
    ...read('/api/review/panels/{id}', { path: { id } }),
    // The answer has a shape for each role; this screen is for who decides.
    select: (shown) => shown as Panel,
  });
  const objection = panel.data?.objections.find((one) => one.id === which);
  const title = panel.data?.title ?? t.title;
  return (
    <Page
      key={title}
      title={title}
      song
      crumbs={[{ name: t.title, to: '/objections' }, { name: title }]}
      line={objection && <ObjectionTag objection={objection} />}
    >
      <Loaded query={panel}>
        {(shown) => (objection ? <Shown panel={shown} objection={objection} /> : <EmptyState why={t.gone} />)}
      </Loaded>
    </Page>
  );
}

function Shown({ panel, objection }: { panel: Panel; objection: Objection }) {
  const t = useTexts(objectionTexts);
  const groundOf = useGroundNames();
  const times = useTimes();
  const { organisation, raisedBy, ground, text, evidence, at, round, decision } = objection;
  return (
    <div className="objection">
      <div>
        <Section title={t.text}>
          <div className="sheet sheet--padded stack">
            <Quote>{text}</Quote>
            <Facts
              of={[
                [t.ground, groundOf(ground)],
                [t.evidence, evidence],
                [
                  t.files,
                  <FileList key="files" of={{ at: '/api/review/objections/{id}/attachments', id: objection.id }} />,
                ],
                [t.who, organisation],
                [t.account, raisedBy],
                [t.when, times.moment(at)],
                [t.round, t.roundNo({ n: round })],
              ]}
            />
          </div>
        </Section>
        <Result panel={panel} />
      </div>
      <aside aria-label={t.decide}>
        {decision === null ? (
          <Decide panel={panel.id} objection={objection.id} may={panel.may['decide-objection']} />
        ) : (
          <Section title={t.decision}>
            <div className="sheet sheet--padded">
              <ObjectionTag objection={objection} />
              <p>{decision}</p>
            </div>
          </Section>
        )}
      </aside>
    </div>
  );
}

/** What the panel concluded, and on what. */
function Result({ panel: { conclusion } }: { panel: Panel }) {
  const t = useTexts(objectionTexts);
  const outcomes = useOutcomeNames();
  if (!conclusion) return null;
  const { outcome, statistics, votes, opinion, comments } = conclusion;
  const { mean, trimmedMean, median, range } = statistics;
  return (
    <Section title={t.result}>
      <div className="sheet sheet--padded stack">
        <p>
          {t.resultLine({
            outcome: outcomes[outcome],
            mean: plain(trimmedMean ?? mean),
            median: plain(median),
            range: plain(range),
            ...votes,
          })}
        </p>
        <div>
          <h3>{t.opinion}</h3>
          <OpinionParts opinion={opinion} />
        </div>
        {comments.length > 0 && (
          <div>
            <h3>{t.comments}</h3>
            <ul className="bullets song">
              {comments.map((comment, i) => (
                <li key={i}>{comment}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Section>
  );
}
