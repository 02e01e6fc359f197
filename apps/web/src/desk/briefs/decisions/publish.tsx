import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, CheckCards, DecisionPanel, Loaded, Refused, remarksIn } from '../../../kit/index.js';
import type { Brief } from '../brief-types.js';
import { briefTexts } from '../brief/texts.js';
import { useColleagues } from '../people.js';

/** Sending a signed brief to leaders, by name. */
export function Publish({ brief: { id }, version }: { brief: Brief; version: string | undefined }) {
  const t = useTexts(briefTexts);
  const leaders = useColleagues('leader');
  const [chosen, setChosen] = useState<string[]>([]);
  const publish = useCommand('post', '/api/briefs/briefs/{id}/publication');
  const remarks = remarksIn(publish.error);
  return (
    <DecisionPanel
      title={t.publish}
      consequence={<p>{t.publishConsequence}</p>}
      actions={
        <Button
          look="primary"
          busy={publish.isPending}
          onClick={() =>
            publish.mutate({
              path: { id },
              body: { recipients: chosen },
              ...(version === undefined ? {} : { version }),
            })
          }
        >
          {t.publishGo({ n: chosen.length })}
        </Button>
      }
    >
      <Refused error={publish.error} remarks={remarks} attempt={publish.submittedAt} />
      <Loaded query={leaders}>
        {(all) => (
          <CheckCards
            name="recipients"
            label={t.chooseRecipients}
            choices={all.map(({ account, name, organisation }) => ({ value: account, name, line: organisation }))}
            values={chosen}
            onChange={setChosen}
            error={remarks.get('recipients')}
          />
        )}
      </Loaded>
    </DecisionPanel>
  );
}
