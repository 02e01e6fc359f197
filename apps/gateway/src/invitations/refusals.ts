import { Refusal } from '@zhitong/contracts';

/** The invitation was accepted or revoked (409). */
export class InvitationClosed extends Refusal {
  readonly status = 409;
  constructor() {
    super('invitation-closed', {
      zh: '该邀请已被接受或已撤销',
      en: 'The invitation was accepted or revoked already',
    });
  }
}

/** The organisation is not confirmed (409): mail in its name would be mail in anybody's name. */
export class InvitesWhenConfirmed extends Refusal {
  readonly status = 409;
  constructor() {
    super('invites-when-confirmed', {
      zh: '贵单位经秘书处确认后方可邀请同事',
      en: 'Your organisation can invite colleagues once the secretariat has confirmed it',
    });
  }
}
