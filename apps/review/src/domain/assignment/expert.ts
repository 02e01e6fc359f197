import type { ExpertLevel, TieKind } from '@zhitong/contracts';

/** A tie of an expert to an organisation or to people in it. */
export interface Tie {
  kind: TieKind;
  /** Credit code of the organisation. */
  organisation: string;
  organisationName: string;
  /** When it began, where that is known. ISO. */
  since?: string;
  /** When it ended; absent while it lasts. ISO. */
  until?: string;
}

/** An expert as the assignment sees one. */
export interface Expert {
  id: string;
  name: string;
  employer: { name: string; creditCode: string };
  level: ExpertLevel;
  society: string;
  disciplines: readonly string[];
  reviewsThisYear: number;
  ties: readonly Tie[];
  chairs: boolean;
  /** False when the account was disabled. */
  active: boolean;
}
