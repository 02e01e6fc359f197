import { useQuery } from '@tanstack/react-query';
import { read } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { noRemarks, type Remarks } from '../../../kit/index.js';
import { useUnderWay, type FilesOf } from '../../../upload/index.js';
import { submitTexts } from '../../../submission/form/texts.js';

/** Whether the campaign asks for the stamped form, and what is missing of it. */
export function useStamp(of: FilesOf, campaign: unknown): { asked: boolean; missing: Remarks; underWay: number } {
  const t = useTexts(submitTexts);
  const campaigns = useQuery(read('/api/intake/campaigns'));
  const asked = campaigns.data?.items.find(({ id }) => id === campaign)?.asksStampedScan === true;
  const files = useQuery({ ...read(of.at, { path: { id: of.id } }), enabled: asked });
  const underWay = useUnderWay(of, 'stamped');
  const there = files.data?.items.some(({ purpose }) => purpose === 'stamped') ?? false;
  return { asked, missing: asked && !there ? new Map([['attachments', t.stampedMust]]) : noRemarks, underWay };
}
