import { Injectable } from '@nestjs/common';
import { filesOf, PersonalData, type Asking, type Duty, type Kept, type Records } from '@zhitong/service';
import type { EntityManager } from 'typeorm';
import type { BriefStatus } from '../domain/brief/state.js';
import { tasksOf } from '../queries/tasks.js';

/** Begun and not sent yet: signed ones that wait to be sent are among them. */
const open: readonly BriefStatus[] = ['drafted', 'proofread', 'cleared', 'returned', 'approved'];

/** What files are called, and texts that nobody else has seen. */
@Injectable()
export class BriefsPersonalData extends PersonalData {
  readonly kept: readonly Kept[] = [
    {
      what: {
        zh: '专报文稿、审签记录、批示和分办记录，只记账号编号',
        en: 'Manuscripts, sign-offs, instructions and tasks, under the id of the account alone',
      },
      why: { zh: '属于公文，按档案规定保存', en: 'They are official documents, kept by the rules for archives' },
    },
  ];

  async gather(manager: EntityManager, asking: Asking): Promise<Records> {
    return { 'service.attachment': await filesOf(manager, asking) };
  }

  async duties(manager: EntityManager, { account }: Asking): Promise<Duty[]> {
    const [row] = await manager.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM brief WHERE author = $1 AND status = ANY($2)`,
      [account, open],
    );
    const tasks = (await tasksOf(manager, account)).filter(({ task }) => task.result === undefined).length;
    return [...(row!.n === 0 ? [] : [unsent(row!.n)]), ...(tasks === 0 ? [] : [undone(tasks)])];
  }

  async erase(manager: EntityManager, account: string): Promise<void> {
    await manager.query(`DELETE FROM manuscript_draft WHERE author = $1`, [account]);
  }
}

const unsent = (n: number): Duty => ({
  code: 'open-brief',
  text: {
    zh: `有 ${n} 份专报尚未报送：请先办结，或交由其他编辑修改`,
    en: `${n} brief(s) are not sent yet: complete them, or have another editor take them over`,
  },
});
const undone = (n: number): Duty => ({
  code: 'open-task',
  text: {
    zh: `有 ${n} 项分办任务尚未办结：请先办结`,
    en: `${n} task(s) from instructions are not carried out: carry them out first`,
  },
});
