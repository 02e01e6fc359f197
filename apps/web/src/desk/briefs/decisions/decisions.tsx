import { useState } from 'react';
import type { Role } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button } from '../../../kit/index.js';
import type { Brief } from '../brief-types.js';
import { briefTexts } from '../brief/texts.js';
import { AbandonDialog } from './abandon-dialog.js';
import { Answer } from './answer.js';
import { Check } from './check.js';
import { Paper } from './paper.js';
import { Publish } from './publish.js';
import { Revise } from './revise.js';

interface Props {
  brief: Brief;
  version: string | undefined;
  role: Role;
}

/** What I may do with the brief now; and what I may not, with the reason. */
export function Decisions({ brief, version, role }: Props) {
  const t = useTexts(briefTexts);
  const [abandons, setAbandons] = useState(false);
  const { may } = brief;
  const able = (command: string) => may[command] === true;
  const refused = Object.entries(may).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const names: Readonly<Record<string, string>> = t as unknown as Readonly<Record<string, string>>;
  const acts = ['proofread', 'clear', 'sign-off', 'publish', 'revise', 'answer', 'instruct'].some(able);
  return (
    <>
      {able('proofread') && <Check brief={brief} version={version} what="proofreading" />}
      {able('clear') && <Check brief={brief} version={version} what="clearance" />}
      {able('sign-off') && <Check brief={brief} version={version} what="sign-off" />}
      {able('publish') && <Publish brief={brief} version={version} />}
      {able('revise') && <Revise brief={brief} />}
      {able('instruct') && role === 'secretariat' && <Paper brief={brief} version={version} />}
      {able('answer') && <Answer brief={brief} version={version} />}
      {!acts && <p className="sheet sheet--padded">{t.nothing}</p>}
      {able('abandon') && (
        <p>
          <Button look="grave" onClick={() => setAbandons(true)}>
            {t.abandonGo}
          </Button>
        </p>
      )}
      {abandons && <AbandonDialog brief={brief} version={version} onClose={() => setAbandons(false)} />}
      {refused.length > 0 && (
        <details>
          <summary>{t.whyNot}</summary>
          <ul className="bullets">
            {refused.map(([command, why]) => (
              <li key={command}>{`${names[command] ?? command}：${why}`}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
