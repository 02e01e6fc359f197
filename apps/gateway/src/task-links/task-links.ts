import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '@zhitong/events';
import type { Role } from '@zhitong/identity';
import { holdAccess } from '../accounts/access.js';
import { LinkExpired } from '../links/link-expired.js';
import { Links } from '../links/links.js';
import { Sessions } from '../sessions/sessions.js';
import type { From } from '../trail/entry.js';
import { Trail } from '../trail/trail.js';
import { askedTasks, taskLinkRules } from './tasks.js';

interface TaskParams {
  role: Role;
  scope: string[];
  object: string;
}

/**
 * One tap from a mail to the task that it asks for: a link for one person, one object and the commands of one task. It
 * may be tapped again, on the phone tomorrow; what it opens is a session that can do nothing else.
 */
@Injectable()
export class TaskLinks {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    private readonly links: Links,
    private readonly sessions: Sessions,
    private readonly trail: Trail,
  ) {}

  /** @returns the path of the link, or undefined where the message asks for nothing that a link may open */
  async linkFor(
    tx: Tx,
    account: string,
    held: readonly Role[],
    kind: string,
    params: Readonly<Record<string, string | number>>,
  ): Promise<string | undefined> {
    const asked = Object.hasOwn(askedTasks, kind) ? askedTasks[kind]! : undefined;
    const role = asked?.roles.find((one) => held.includes(one) && !this.sessions.needsFactor(one));
    const object = asked && params[asked.object];
    if (!asked || role === undefined || object === undefined) return undefined;
    const task: TaskParams = { role, scope: [...asked.scope], object: String(object) };
    const token = await this.links.issue(tx, { purpose: 'task', account, params: { ...task } }, taskLinkRules.lifetime);
    return `/task#${token}`;
  }

  /** @throws LinkExpired, also when the person has lost the role since */
  async open(token: string, from: From) {
    const opened = await this.unitOfWork.run(async (tx) => {
      const looked = await this.links.look(tx, 'task', token);
      const account = looked.account!;
      await holdAccess(tx, account);
      // Again: it may have been taken back while this waited.
      const { role, scope, object } = (await this.links.look(tx, 'task', token)).params as unknown as TaskParams;
      const lifetime = taskLinkRules.session;
      const opened = await this.sessions.open(tx, { account, role, scope, object, factor: false, from, lifetime });
      await this.trail.record(tx, account, { kind: 'signed-in', method: 'task-link', role, from });
      return opened;
    });
    const session = await this.sessions.find(opened);
    // A session of somebody who is disabled, or holds the role no more, is none.
    if (!session) throw new LinkExpired('task');
    return { token: opened, session };
  }
}
