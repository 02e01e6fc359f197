import { Refusal } from '@zhitong/contracts';
import type { Duty } from '@zhitong/service';

/** Something is left to do first (409). Each duty is named. */
export class DutiesRemain extends Refusal {
  readonly status = 409;
  constructor(duties: readonly Duty[]) {
    super('duties-remain', {
      zh: `现在不能注销：${duties.map(({ text }) => text.zh).join('；')}`,
      en: `The account cannot be erased now: ${duties.map(({ text }) => text.en).join('; ')}`,
    });
  }
}
