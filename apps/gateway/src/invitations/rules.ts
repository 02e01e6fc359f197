/** Numbers of invitations, as data. */
export const invitationRules = {
  /** So many of an organisation may be open at once. */
  openPerOrganisation: 50,
  /** Name and address of the invited are kept so many days after the invitation is over. */
  kept: 90,
} as const;
