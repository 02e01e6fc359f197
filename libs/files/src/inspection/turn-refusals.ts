import { Refusal } from '@zhitong/contracts';

/** As many files of the sender wait to be looked at as may (429). */
export class TooManyInspections extends Refusal {
  readonly status = 429;
  /** Seconds. */
  readonly retryAfter = 5;
  constructor() {
    super('too-many-inspections', {
      zh: '您还有文件正在检查，请等检查完再上传下一个',
      en: 'Files of yours are still being looked at: send the next one when that is done',
    });
  }
}

/** As many files of all wait as may (503). */
export class InspectionsBusy extends Refusal {
  readonly status = 503;
  constructor() {
    super('inspections-busy', {
      zh: '等待检查的文件太多，请稍后再试',
      en: 'Too many files wait to be looked at: try again in a while',
    });
  }
}

/** The sender did not wait (400); nobody reads this. */
export class SenderGone extends Refusal {
  readonly status = 400;
  constructor() {
    super('broken-off', { zh: '连接已断开', en: 'The connection is gone' });
  }
}
