import kafkajs, { type AclEntry } from 'kafkajs';
import type { Topic } from '../contract.js';
import { connectKafka, type Admin, type KafkaLogOptions } from './client.js';
import { scanGroups } from './scan.js';

/** What a login may do with the log. */
export interface Grant {
  username: string;
  /** It writes what it owns, and reads that and what it is a reader of. */
  topics: readonly Topic[];
  /** Consumer groups: these names, and all that begin with them. */
  groups: readonly string[];
}

const { AclOperationTypes: may, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;
const { LITERAL, PREFIXED } = ResourcePatternTypes;

/**
 * Makes the brokers' access list say exactly this about these logins, also where it said something else before.
 * Nothing that stays is taken away for a moment. Wants a login that may alter the list.
 */
export async function grantAccess(options: KafkaLogOptions, grants: readonly Grant[]): Promise<void> {
  const admin = connectKafka(options).admin();
  await admin.connect();
  try {
    const wanted = grants.flatMap(entriesOf);
    await admin.createAcls({ acl: wanted });
    const names = new Set(wanted.map(nameOf));
    for (const { username } of grants)
      for (const entry of await present(admin, username))
        if (!names.has(nameOf(entry))) await admin.deleteAcls({ filters: [entry] });
  } finally {
    await admin.disconnect();
  }
}

function entriesOf({ username, topics, groups }: Grant): AclEntry[] {
  const entry = (
    resourceType: kafkajs.AclResourceTypes,
    resourcePatternType: kafkajs.ResourcePatternTypes,
    resourceName: string,
    operation: kafkajs.AclOperationTypes,
  ): AclEntry => ({
    ...{ resourceType, resourcePatternType, resourceName, operation },
    ...{ principal: `User:${username}`, host: '*', permissionType: AclPermissionTypes.ALLOW },
  });
  return [
    ...topics.flatMap(({ name, owner }) =>
      // Reading and writing include describing.
      [may.READ, ...(owner === username ? [may.WRITE] : [])].map((operation) =>
        entry(AclResourceTypes.TOPIC, LITERAL, name, operation),
      ),
    ),
    ...[...groups, scanGroups].flatMap((name) =>
      [may.READ, may.DELETE].map((operation) => entry(AclResourceTypes.GROUP, PREFIXED, name, operation)),
    ),
  ];
}

async function present(admin: Admin, username: string): Promise<AclEntry[]> {
  const { resources } = await admin.describeAcls({
    resourceType: AclResourceTypes.ANY,
    resourcePatternType: ResourcePatternTypes.ANY,
    principal: `User:${username}`,
    operation: may.ANY,
    permissionType: AclPermissionTypes.ANY,
  });
  return resources.flatMap(({ resourceType, resourceName, resourcePatternType, acls }) =>
    acls.map((acl) => ({ ...{ resourceType, resourceName, resourcePatternType }, ...acl })),
  );
}

const nameOf = (entry: AclEntry): string =>
  [
    ...[entry.resourceType, entry.resourcePatternType, entry.resourceName, entry.principal],
    ...[entry.host, entry.operation, entry.permissionType],
  ].join(' ');
