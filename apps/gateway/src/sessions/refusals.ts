import { Refusal } from '@zhitong/contracts';

/** Nobody signs in with these (401). Says nothing of which of the two is wrong, or whether there is such an account. */
export class WrongCredentials extends Refusal {
  readonly status = 401;
  constructor() {
    super('wrong-credentials', { zh: '账号或密码不正确', en: 'The login or the password is wrong' });
  }
}

/** Too many failures (429): the same for logins that exist and for those that do not. */
export class SignInDelayed extends Refusal {
  readonly status = 429;
  constructor(
    /** Seconds. */
    readonly retryAfter: number,
  ) {
    const minutes = Math.ceil(retryAfter / 60);
    super('sign-in-delayed', {
      zh: `尝试次数过多，请在 ${minutes} 分钟后再试，或通过“忘记密码”重置。以前登录过的浏览器不受影响`,
      en: `Too many attempts: try again in ${minutes} minute(s), or set a new password. Browsers that signed in before are not affected`,
    });
  }
}

/** The password is right and a code of the second factor is asked for (401). */
export class SecondFactorNeeded extends Refusal {
  readonly status = 401;
  constructor() {
    super('second-factor-needed', {
      zh: '请输入动态验证码，或一个备用恢复码',
      en: 'Enter the code of your authenticator, or a recovery code',
    });
  }
}

/** The code was wrong, or was used before (401). */
export class SecondFactorWrong extends Refusal {
  readonly status = 401;
  constructor() {
    super('second-factor-wrong', { zh: '验证码不正确或已使用过', en: 'The code is wrong, or was used before' });
  }
}

/** The role is only for sessions with a second factor (403). */
export class RoleNeedsSecondFactor extends Refusal {
  readonly status = 403;
  constructor() {
    super('role-needs-second-factor', {
      zh: '该身份须启用双因素认证：请先在“账号安全”中启用，再重新登录',
      en: 'This role needs a second factor: set one up under “account security”, then sign in again',
    });
  }
}
