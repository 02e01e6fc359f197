import { Refusal } from '@zhitong/contracts';

/** Nobody changes the rights of the own account (403): another administrator does. */
export class NotOneself extends Refusal {
  readonly status = 403;
  constructor() {
    super('not-oneself', {
      zh: '不能停用本人账号，也不能变更本人的身份和单位：请由另一位管理员办理',
      en: 'Nobody disables the own account or changes its roles or organisation: another administrator does',
    });
  }
}

/** Without an administrator nobody could make one (409). */
export class LastAdministrator extends Refusal {
  readonly status = 409;
  constructor() {
    super('last-administrator', {
      zh: '这是最后一位管理员：请先让另一个账号成为管理员',
      en: 'This is the last administrator: make another account one first',
    });
  }
}
