import { Refusal } from '@zhitong/contracts';

/**
 * An organisation with this credit code is registered (409). Told only to who may know it: the house, and who holds the
 * mailbox that a sign-up was made with. It says what a colleague has to do, and not who is there.
 */
export class OrganisationKnown extends Refusal {
  readonly status = 409;
  constructor() {
    super('organisation-known', {
      zh: '该统一社会信用代码的单位已在平台登记：请向本单位的联系人或秘书处索取邀请',
      en: 'An organisation with this credit code is registered: ask its contact or the secretariat for an invitation',
    });
  }
}

/** Only the contact of the organisation does this (403). */
export class ContactOnly extends Refusal {
  readonly status = 403;
  constructor() {
    super('contact-only', {
      zh: '只有本单位的联系人可以这样做；更换联系人请与秘书处联系',
      en: 'Only the contact of your organisation does this; ask the secretariat to appoint another one',
    });
  }
}
