import { Injectable } from '@nestjs/common';
import { filesOf, PersonalData, type Asking, type Duty, type Kept, type Records } from '@zhitong/service';
import type { EntityManager } from 'typeorm';

/** What somebody leads who goes. */
const led = `lead = $1 AND status IN ('awarded', 'running', 'reported')`;
/** Bids that nothing is decided about. */
const waiting = `
  FROM proposal p JOIN topic t ON t.id = p.topic AND t.round = p.round
  WHERE p.lead = $1 AND p.submitted_at IS NOT NULL AND t.status IN ('calling', 'evaluating', 'notice')`;

/** Bids that the person leads, and what files are called. */
@Injectable()
export class ResearchPersonalData extends PersonalData {
  readonly kept: readonly Kept[] = [
    {
      what: {
        zh: '揭榜方案、课题报告及其附件；方案里写明的团队成员姓名、职称随方案保存',
        en: 'Bids, reports on topics and their files; names and titles of a team’s members stay as the bid states them',
      },
      why: {
        zh: '属于单位，随课题卷保存；方案提交时已按内容封存，改动后不能再作凭据',
        en: 'They are the organisation’s, and stay with the file of the topic; a bid is sealed by its content, and proves nothing once it is changed',
      },
    },
  ];

  /** A bid is closed to everybody but its team, before the call has closed even that there is one. */
  async gather(manager: EntityManager, asking: Asking): Promise<Records> {
    const { account, own } = asking;
    return {
      proposal: own
        ? await manager.query(
            `SELECT id, topic, round, content, submitted_at AS "submittedAt" FROM proposal WHERE lead = $1 ORDER BY id`,
            [account],
          )
        : [],
      'service.attachment': await filesOf(manager, asking),
    };
  }

  async duties(manager: EntityManager, { account, own }: Asking): Promise<Duty[]> {
    const counted = async (condition: string) => {
      const [row] = await manager.query<{ n: number }[]>(`SELECT count(*)::int AS n ${condition}`, [account]);
      return row!.n;
    };
    const [topics, bids] = [await counted(`FROM topic WHERE ${led}`), own ? await counted(waiting) : 0];
    return [...(topics === 0 ? [] : [awarded(topics)]), ...(bids === 0 ? [] : [pending(bids)])];
  }

  /**
   * What is kept here names the person by the account; how files are called goes with all services’. Members of a team
   * have no account: their names stand in the bid, which its hash in the log holds fast.
   */
  async erase(): Promise<void> {}
}

const awarded = (n: number): Duty => ({
  code: 'awarded-topic',
  text: {
    zh: `负责的 ${n} 个课题尚未验收：请先完成，或申请变更、终止`,
    en: `${n} topic(s) that you lead are not accepted yet: complete them, or ask for a change or an end first`,
  },
});
const pending = (n: number): Duty => ({
  code: 'open-bid',
  text: {
    zh: `有 ${n} 份揭榜方案还没有结果：请先撤回，或等评榜结束`,
    en: `${n} bid(s) are not decided: withdraw them, or wait for the decision`,
  },
});
