/** How often somebody may ask, as data: points per seconds. Each gateway process counts for itself. */
export const requestBudgets = {
  /** Any request, by address; IPv6 by /64. */
  address: { points: 1_200, seconds: 60 },
  /** Any request of somebody signed in. */
  account: { points: 1_200, seconds: 60 },
  /** Bytes of files that somebody signed in sends, in MiB, by account: twice what one submission may carry. */
  upload: { points: 1_000, seconds: 600 },
  /** Where people come in without being known: signing in, recovery, sign-up, links. By address. */
  door: { points: 30, seconds: 60 },
} as const;
export type BudgetName = keyof typeof requestBudgets;

/** Paths where people come in. */
export const doors = /^\/api\/(?:session|recovery|sign-up|setup|invitations|oidc|email)(?:[/?]|$)/;
