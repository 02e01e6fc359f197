/** A tie of an expert to an organisation or to people in it. */
export interface Tie {
  kind:
    | 'employment'
    | 'shareholding'
    | 'directorship'
    | 'consulting'
    | 'project'
    | 'relative'
    | 'adviser'
    | 'dispute'
    | 'application';
  /** Credit code of the organisation. */
  organisation: string;
  organisationName: string;
  /** When it ended; absent while it lasts. ISO. */
  until?: string;
}

/** An expert as the assignment sees one. */
export interface Expert {
  id: string;
  name: string;
  employer: { name: string; creditCode: string };
  level: 'senior' | 'associate' | 'other';
  society: string;
  disciplines: readonly string[];
  reviewsThisYear: number;
  ties: readonly Tie[];
  chairs: boolean;
  /** False when the account was disabled. */
  active: boolean;
}
