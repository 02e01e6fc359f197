/** Numbers of invitations, as data. */
export const invitationRules = {
  /** So many of an organisation may be open at once. */
  openPerOrganisation: 50,
} as const;
