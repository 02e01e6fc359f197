import { useTexts, useTimes } from '../../i18n/index.js';
import { ButtonLink, DecisionPanel } from '../../kit/index.js';
import { teamOf, type Topic } from '../../research/topic.js';
import { Acceptance } from './acceptance/acceptance.js';
import { OutcomeForm } from './acceptance/outcome-form.js';
import { CloseCall } from './close-call.js';
import { EvaluationPanel } from './evaluation/panel.js';
import { FailCall } from './evaluation/fail-call.js';
import { KickOff } from './kick-off.js';
import { Termination } from './termination.js';
import { deskTexts } from './texts.js';
import { Waits } from './waits-list.js';

interface Props {
  topic: Topic;
  version: string | undefined;
}

/** The one decision that a topic waits for at its stage. */
export function DecisionOf(props: Props) {
  const { topic } = props;
  switch (topic.status) {
    case 'evaluating':
      return <EvaluationPanel {...props} />;
    case 'awarded':
      return <KickOff {...props} />;
    case 'reported':
      return <Acceptance {...props} />;
    case 'accepted':
      return <OutcomeForm {...props} />;
    case 'terminated':
    case 'foreclosed':
    case 'none':
      return null;
    default:
      return <Plain {...props} />;
  }
}

/** Stages at which there is little to decide. */
function Plain({ topic, version }: Props) {
  const t = useTexts(deskTexts);
  const { id, status, may, call } = topic;
  return (
    <DecisionPanel
      title={t.decision}
      ground={<Ground topic={topic} />}
      actions={
        <div className="stack">
          {may['publishCall'] === true && (
            <ButtonLink to={`/topics/${id}/call`} look="primary">
              {status === 'failed' ? t.toCallAgain : t.toCall}
            </ButtonLink>
          )}
          {status === 'calling' && call && <CloseCall topic={topic} version={version} />}
          {status === 'notice' && <FailCall topic={topic} version={version} />}
          <Termination topic={topic} version={version} />
        </div>
      }
    />
  );
}

function Ground({ topic }: { topic: Topic }) {
  const t = useTexts(deskTexts);
  const times = useTimes();
  const { status, call, notice } = topic;
  switch (status) {
    case 'open':
      return <p>{t.openGround}</p>;
    case 'failed':
      return (
        <>
          <p>{t.failedGround({ why: call?.failure ?? '' })}</p>
          <p>{t.failedMore}</p>
        </>
      );
    case 'calling':
      return (
        <>
          <p>{t.callingGround}</p>
          {call && <p>{t.closing({ when: times.moment(call.closesAt) })}</p>}
        </>
      );
    case 'notice':
      return <p>{t.noticeGround({ team: teamOf(topic) ?? '', when: times.moment(notice?.until ?? '') })}</p>;
    default:
      return (
        <>
          <p>{t.runningGround}</p>
          <Waits topic={topic} none={t.runningNothing} />
        </>
      );
  }
}
