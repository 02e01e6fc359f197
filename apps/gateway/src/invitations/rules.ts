/** Numbers of invitations, as data. */
export const invitationRules = {
  /** So many of an organisation may be open at once. */
  openPerOrganisation: 50,
  /** Name and address of the invited are kept so long after the invitation is over. ms */
  kept: 90 * 24 * 3_600_000,
} as const;
