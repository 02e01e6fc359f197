import type { Actor, Role } from '@zhitong/identity';

/** Who is signed in, and as what. */
export interface Session {
  /** Names the session in lists; lets nobody in. */
  id: string;
  account: string;
  name: string;
  roles: Role[];
  role: Role;
  organisation?: Actor['organisation'];
  /** Whether a second factor was shown. */
  secondFactor: boolean;
  /** The account has no second factor yet and needs one: this session can do nothing but set it up. */
  mustEnrol: boolean;
  expiresAt: Date;
  scope?: readonly string[];
  object?: string;
}

/** What a session may do that waits for its second factor. */
export const enrolScope: readonly string[] = ['gateway.second-factor.*', 'gateway.session.*'];

/** What a session for one task may do at the gateway itself. */
const ownScope: readonly string[] = ['gateway.session.read', 'gateway.session.close'];

/** What `*.read` means at the gateway itself: nothing about accounts, profiles, their secrets or the trail. */
const machineReads: readonly string[] = [
  'gateway.message.read',
  'gateway.live.read',
  'gateway.permission.read',
  'operations.health.read',
  'operations.parked.read',
];

/** The caller that a session stands for at the gateway: one for a single task knows nothing here but itself. */
export const gatewayActorOf = (session: Session): Actor => {
  const { object, scope, ...actor } = actorOf(session);
  if (object !== undefined) return { ...actor, scope: ownScope };
  return scope === undefined
    ? actor
    : { ...actor, scope: scope.flatMap((one) => (one === '*.read' ? machineReads : one)) };
};

/** The caller that a session stands for at the services. */
export const actorOf = ({ account, role, organisation, mustEnrol, scope, object }: Session): Actor => ({
  account,
  role,
  ...(organisation ? { organisation } : {}),
  ...(mustEnrol ? { scope: enrolScope } : scope ? { scope } : {}),
  ...(object === undefined ? {} : { object }),
});
