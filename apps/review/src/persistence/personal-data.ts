import { Injectable } from '@nestjs/common';
import { DataKeys } from '@zhitong/identity';
import { filesOf, PersonalData, type Asking, type Duty, type Kept, type Records } from '@zhitong/service';
import type { EntityManager } from 'typeorm';
import { seatsOfExpert } from '../queries/seats-of-expert.js';
import { forgetEvidence } from './evidence-files.js';
import { readPayment } from './payments.js';

/** The last four characters: enough for a person to see which one is meant, and of no use to anybody else. */
const ending = (text: string) => `…${text.slice(-4)}`;

/** The file of an expert, what the fee is paid by, objections. */
@Injectable()
export class ReviewPersonalData extends PersonalData {
  readonly kept: readonly Kept[] = [
    {
      what: {
        zh: '已提交的评分、评语、专家组意见，已提出的异议，均不含姓名',
        en: 'Scores, comments and opinions that were handed in, and objections, without a name',
      },
      why: {
        zh: '随评审卷保存，评审结果须可核查',
        en: 'They stay with the file of the review: its result must be verifiable',
      },
    },
  ];

  constructor(private readonly keys: DataKeys) {
    super();
  }

  /** Who named the person unsuitable is told nobody: whoever did was promised that. */
  async gather(manager: EntityManager, asking: Asking): Promise<Records> {
    const { account, own } = asking;
    const payment = await readPayment(manager, this.keys, account);
    return {
      expert: await manager.query(
        `SELECT name, employer, employer_code AS "employerCode", title, level, society, disciplines, ties
         FROM expert WHERE id = $1`,
        [account],
      ),
      payment: payment ? [shownPayment(payment, own)] : [],
      // What a panel says to each other is for the panel.
      discussion_remark: own
        ? await manager.query(
            `SELECT r.panel, r.body, r.at FROM discussion_remark r JOIN seat s ON s.id = r.seat
             WHERE s.expert = $1 ORDER BY r.at, r.id`,
            [account],
          )
        : [],
      objection: await manager.query(
        `SELECT id, ground, body, evidence, at, decision FROM objection WHERE raised_by = $1 ORDER BY at, id`,
        [account],
      ),
      'service.attachment': await filesOf(manager, asking),
    };
  }

  async duties(manager: EntityManager, { account }: Asking): Promise<Duty[]> {
    const { length } = await seatsOfExpert(manager, account);
    if (length === 0) return [];
    const text = {
      zh: `有 ${length} 个评审席位尚未完成：请先完成评审或退出席位`,
      en: `${length} seat(s) on panels are not finished: complete the review or give up the seat first`,
    };
    return [{ code: 'open-seat', text }];
  }

  async erase(manager: EntityManager, account: string): Promise<void> {
    // Answers kept for repeats say whom a submitter named.
    await manager.query(
      `DELETE FROM service.requests WHERE strpos(body::text, (SELECT name FROM expert WHERE id = $1)) > 0`,
      [account],
    );
    // A name that another expert has, too, bars that one as well, and stays.
    await manager.query(
      `DELETE FROM unsuitable u WHERE name = (SELECT name FROM expert WHERE id = $1)
         AND NOT EXISTS (SELECT 1 FROM expert other WHERE other.name = u.name AND other.id <> $1)`,
      [account],
    );
    await manager.query(`DELETE FROM sheet_draft WHERE seat IN (SELECT id FROM seat WHERE expert = $1)`, [account]);
    await forgetEvidence(manager, account);
    // What the fee is paid by goes with the file.
    await manager.query(`DELETE FROM expert WHERE id = $1`, [account]);
  }
}

type Details = NonNullable<Awaited<ReturnType<typeof readPayment>>>;

function shownPayment({ identityNumber, bank, account, taxCategory, fee }: Details, own: boolean) {
  const shown = own ? (text: string) => text : ending;
  return { identityNumber: shown(identityNumber), bank, account: shown(account), taxCategory, fee };
}
