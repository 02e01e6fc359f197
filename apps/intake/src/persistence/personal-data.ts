import { Injectable } from '@nestjs/common';
import {
  deleteAttachmentsOf,
  filesOf,
  PersonalData,
  type Asking,
  type Duty,
  type Kept,
  type Records,
} from '@zhitong/service';
import type { EntityManager } from 'typeorm';
import { draftSubject } from './problem-files.js';
import type { Status } from '../domain/problem/state.js';

/** What waits for its enterprise, or may still come back to it. */
const open: readonly Status[] = ['entered', 'submitted', 'returned', 'accepted', 'approved', 'matched'];

/** Whom to call about a problem of the account; and about somebody else's, where it is the same person. */
const theirs = `
  FROM contact c WHERE c.problem IN (SELECT id FROM problem WHERE owner = $1)
    OR (c.name, c.mobile) IN (
      SELECT o.name, o.mobile FROM contact o JOIN problem p ON p.id = o.problem WHERE p.owner = $1)`;

/** Contacts of problems, drafts, and what files are called. */
@Injectable()
export class IntakePersonalData extends PersonalData {
  readonly kept: readonly Kept[] = [
    {
      what: {
        zh: '已提交的问题及其附件，不含联系人',
        en: 'Problems that were submitted and their files, without the contact',
      },
      why: { zh: '属于单位，随问题卷保存', en: 'They are the organisation’s, and stay with the file of the problem' },
    },
  ];

  async gather(manager: EntityManager, asking: Asking): Promise<Records> {
    const { account, own } = asking;
    return {
      contact: await manager.query(`SELECT c.problem, c.name, c.mobile, c.email ${theirs} ORDER BY c.problem`, [
        account,
      ]),
      // Nobody but its author reads a draft: others get of it what names the person.
      draft: await manager.query(
        `SELECT id, updated_at AS "updatedAt",
           CASE WHEN $2 THEN content ELSE jsonb_strip_nulls(jsonb_build_object('contact', content->'contact')) END AS content
         FROM draft WHERE account = $1 AND ($2 OR content ? 'contact') ORDER BY id`,
        [account, own],
      ),
      'service.attachment': await filesOf(manager, asking),
    };
  }

  async duties(manager: EntityManager, { account }: Asking): Promise<Duty[]> {
    const [row] = await manager.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM problem WHERE owner = $1 AND status = ANY($2)`,
      [account, open],
    );
    const n = row!.n;
    if (n === 0) return [];
    const text = {
      zh: `有 ${n} 个问题还在办理，本单位没有其他同事可以接手：请先邀请一位同事，或撤回问题`,
      en: `${n} problem(s) are under way and nobody else of the organisation can take them over: invite a colleague first, or withdraw them`,
    };
    return [{ code: 'open-problem', text }];
  }

  async erase(manager: EntityManager, account: string): Promise<void> {
    const drafts = await manager.query<{ id: string }[]>(`SELECT id FROM draft WHERE account = $1 ORDER BY id`, [
      account,
    ]);
    await manager.query(`DELETE FROM contact WHERE problem IN (SELECT c.problem ${theirs})`, [account]);
    await deleteAttachmentsOf(
      manager,
      drafts.map(({ id }) => draftSubject(id)),
    );
    await manager.query(`DELETE FROM draft WHERE account = $1`, [account]);
  }
}
