import type { ReviewEvent } from '../parts/event.js';

/** The public notice of an approval (评审结果公示): that the panel approved, and until when one may object. */
export interface ApprovalPart {
  round: number;
  from: string;
  until: string;
}

/** An upheld objection, another round or the end of the problem takes it down. */
export function foldApproval(before: ApprovalPart | undefined, event: ReviewEvent): ApprovalPart | undefined {
  switch (event.type) {
    case 'ReviewConcluded': {
      const { outcome, noticeUntil, concludedAt, round } = event.data;
      return outcome === 'approved' && noticeUntil !== undefined
        ? { round, from: concludedAt, until: noticeUntil }
        : undefined;
    }
    case 'ObjectionDecided':
      return event.data.upheld ? undefined : before;
    case 'ReviewCancelled':
      return undefined;
    default:
      return before;
  }
}
