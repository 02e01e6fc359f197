import { Refusal } from '@zhitong/contracts';

/** The provider knows the person, and we do not know whose account that is (403). Never guessed from an e-mail address. */
export class IdentityNotLinked extends Refusal {
  readonly status = 403;
  constructor() {
    super('identity-not-linked', {
      zh: '该统一身份尚未与智通账号关联：请先用账号密码登录，在“账号安全”中关联一次',
      en: 'This identity is not linked to an account: sign in with your password once and link it under “account security”',
    });
  }
}

/** The way back from the provider is not one that began here, or it took too long (400). */
export class OidcFailed extends Refusal {
  readonly status = 400;
  constructor() {
    super('oidc-failed', {
      zh: '统一身份登录未完成或已超时：请重新点击登录',
      en: 'Signing in by the identity provider was not completed, or took too long: please begin again',
    });
  }
}

/** Somebody else has linked this identity (409). */
export class IdentityTaken extends Refusal {
  readonly status = 409;
  constructor() {
    super('identity-taken', {
      zh: '该统一身份已关联另一个账号：请联系管理员',
      en: 'This identity is linked to another account: ask the administrator',
    });
  }
}

/** The account has a second factor, and the provider does not say that one was shown (403). */
export class IdentityLacksSecondFactor extends Refusal {
  readonly status = 403;
  constructor() {
    super('identity-lacks-second-factor', {
      zh: '您的账号已启用双因素认证，统一身份登录未提供第二因素：请用账号密码和动态验证码登录',
      en: 'Your account has a second factor, and the identity provider showed none: sign in with your password and a code',
    });
  }
}
