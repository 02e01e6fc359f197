import type { Dossier } from '@zhitong/contracts';
import { moment, type IntakeEvent } from '../parts/event.js';
import { openedOf, restrictedTo, type Opened } from './opened.js';

/** What the board keeps of a problem. */
export interface NeedPart {
  /** What was open of the version that the formal check passed last. */
  checked: Opened | null;
  /** Names of the fields that the latest version opens: stricter than the checked one, it holds at once. */
  latest: readonly string[];
  /** First passed the formal check. */
  since?: string;
  /** A version is under way that nobody has checked yet. */
  pending: boolean;
  /** Withdrawn, rejected, or merged into another. */
  gone: boolean;
  /** The enterprise was told what came of it (回告). */
  answered?: string;
}

const none: NeedPart = { checked: null, latest: [], pending: true, gone: false };

const fieldsOf = (dossier: Dossier): readonly string[] =>
  dossier.visibility === 'public' ? [...dossier.publicFields].sort() : [];

/** After one more fact of intake about the problem. Total. */
export function foldNeed(before: NeedPart | undefined, event: IntakeEvent): NeedPart {
  const part = before ?? none;
  const noted = (dossier: Dossier): NeedPart => {
    const latest = fieldsOf(dossier);
    return part.pending ? { ...part, latest } : { ...part, latest, checked: openedOf(dossier) };
  };
  switch (event.type) {
    case 'ProblemEntered':
    case 'ProblemSubmitted':
    case 'ProblemResubmitted':
      return { ...part, pending: true, latest: fieldsOf(event.data.dossier) };
    case 'ProblemReturned':
      return { ...part, pending: true };
    case 'ProblemAccepted': {
      const { dossier } = event.data;
      const since = part.since ?? moment(event);
      return { ...part, since, pending: false, gone: false, latest: fieldsOf(dossier), checked: openedOf(dossier) };
    }
    case 'ProblemCorrected':
    case 'ProblemAbsorbed':
      return noted(event.data.dossier);
    case 'ProblemUnmerged':
      return { ...noted(event.data.dossier), gone: false };
    case 'ProblemRejected':
    case 'ProblemWithdrawn':
    case 'ProblemMerged':
      return { ...part, gone: true };
    case 'ProblemAnswered':
      return { ...part, answered: moment(event) };
    default:
      return part;
  }
}

/** What the public may read of the problem now. */
export const needOf = ({ checked, latest, since, gone }: NeedPart): (Opened & { since: string }) | null => {
  const open = checked && !gone ? restrictedTo(checked, latest) : null;
  return open && since !== undefined ? { ...open, since } : null;
};
