import { useLocation } from 'wouter';
import { useCommand } from '../../../api/index.js';
import { useTexts, useTimes } from '../../../i18n/index.js';
import { Button, DecisionPanel, Failure, Link, Note, remarksIn, Section, type Remarks } from '../../../kit/index.js';
import type { Call } from '../../../research/topic.js';
import type { TopicRead } from '../topic-read.js';
import { partOf, sendable } from './content.js';
import { Ending } from './ending.js';
import { ProposalView } from './proposal-view.js';
import { bidTexts } from './texts.js';
import type { BidForm } from './use-bid.js';

/** The whole bid once more, what is missing, and the button that seals it. */
export function Check({
  topic,
  call,
  form,
  missing,
}: {
  topic: TopicRead;
  call: Call;
  form: BidForm;
  missing: Remarks;
}) {
  const t = useTexts(bidTexts);
  const times = useTimes();
  const [, go] = useLocation();
  const { id } = form.saved.bid;
  const seal = useCommand('post', '/api/research/bids/{id}/submission');
  const refused = remarksIn(seal.error);
  const at = `/topics/${topic.id}/bid`;
  const submit = async () => {
    if (!(await form.flush())) return;
    const version = form.version();
    seal.mutate({ path: { id }, ...(version === undefined ? {} : { version }) }, { onSuccess: () => go(at) });
  };
  const toMend = refused.size > 0 ? refused : missing;
  return (
    <>
      {toMend.size > 0 && (
        <Section title={t.missing({ n: toMend.size })}>
          <Note mood="late" live>
            <ul>
              {[...toMend].map(([field, message]) => (
                <li key={field}>
                  <Link to={`${at}?part=${partOf(field) || 1}`}>{message}</Link>
                </li>
              ))}
            </ul>
          </Note>
        </Section>
      )}
      <ProposalView
        content={sendable(form.content)}
        call={call}
        change={(part) => <Link to={`${at}?part=${part}`}>{t.change({ n: part })}</Link>}
      />
      <DecisionPanel
        title={t.submitTitle}
        ground={
          <>
            {toMend.size === 0 && <p>{t.complete}</p>}
            <p>{t.submitMore}</p>
            {seal.error && refused.size === 0 && <Failure error={seal.error} />}
          </>
        }
        consequence={<p>{t.submitThen({ when: times.moment(call.closesAt) })}</p>}
        actions={
          <div className="row">
            <Button look="primary" busy={seal.isPending} onClick={() => void submit()}>
              {t.submit}
            </Button>
            <Ending topic={topic} bid={form.saved.bid} version={form.version()} how="delete" />
          </div>
        }
      />
    </>
  );
}
