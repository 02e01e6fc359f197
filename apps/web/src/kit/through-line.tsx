import { useTexts } from '../i18n/index.js';
import { kitTexts } from './texts.js';

export type StopState = 'done' | 'now' | 'stuck' | 'ahead' | 'end';

export interface Stop {
  name: string;
  state: StopState;
  /** A date or a few words; drops out on a phone. */
  when?: string | undefined;
}

/** Where something stands on its way: the stations of a problem, of a topic, of a brief. */
export function ThroughLine({ label, stops }: { label: string; stops: readonly Stop[] }) {
  const t = useTexts(kitTexts);
  const heard: Record<StopState, string> = {
    done: t.passed,
    end: t.passed,
    now: t.here,
    stuck: t.stuck,
    ahead: t.ahead,
  };
  return (
    <ol className="line" aria-label={label}>
      {stops.map(({ name, state, when }) => (
        <li
          key={name}
          className={`line__stop line__stop--${state}`}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <span className="line__node" />
          <span className="line__name">
            {name}
            <span className="unseen">{heard[state]}</span>
          </span>
          {when && <span className="line__when">{when}</span>}
        </li>
      ))}
    </ol>
  );
}
