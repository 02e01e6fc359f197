import { Refusal } from '@zhitong/contracts';

/** So many documents wait already that one more would wait too long (503: come again). */
export class PressBusy extends Refusal {
  readonly status = 503;
  constructor() {
    super('press-busy', {
      zh: '正在生成的文件较多，请稍后再试',
      en: 'Many documents are being made: try again in a moment',
    });
  }
}

/** A document took longer than it may (503). */
export class TypesettingTimedOut extends Refusal {
  readonly status = 503;
  constructor() {
    super('typesetting-timed-out', {
      zh: '文件没有在规定时间内生成，请稍后再试',
      en: 'The document was not made in time: try again in a moment',
    });
  }
}

/** A template did not take what it was given: a defect of ours, never of a text. The reason is for the log. */
export class TypesettingFailed extends Error {
  override readonly name = 'TypesettingFailed';
}
