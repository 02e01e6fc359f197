import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { read, useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, DecisionPanel, Failure } from '../../../kit/index.js';
import type { Brief } from '../brief-types.js';
import { briefTexts } from '../brief/texts.js';

/** A returned brief is mended in a draft; one that was begun before is gone on with. */
export function Revise({ brief }: { brief: Brief }) {
  const t = useTexts(briefTexts);
  const [, go] = useLocation();
  const drafts = useQuery(read('/api/briefs/drafts'));
  const begin = useCommand('post', '/api/briefs/drafts', ({ body }) => go(`/briefs/drafts/${body.id}`));
  const start = () => {
    const known = drafts.data?.find(({ content }) => content['brief'] === brief.id);
    if (known) return go(`/briefs/drafts/${known.id}`);
    const content = { brief: brief.id, problems: brief.problems ?? [], urgent: brief.urgent, ...brief.manuscript };
    begin.mutate({ body: { content } });
  };
  return (
    <DecisionPanel
      title={t.revise}
      consequence={<p>{t.reviseWhat}</p>}
      actions={
        <Button look="primary" icon="edit" busy={begin.isPending || drafts.isPending} onClick={start}>
          {t.goRevise}
        </Button>
      }
    >
      {begin.error && <Failure error={begin.error} />}
    </DecisionPanel>
  );
}
