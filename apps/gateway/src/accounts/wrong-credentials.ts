import { Refusal } from '@zhitong/contracts';

/** Nobody signs in with these (401). Says nothing of which of the two is wrong, or whether there is such an account. */
export class WrongCredentials extends Refusal {
  readonly status = 401;
  constructor() {
    super('wrong-credentials', { zh: '账号或密码不正确', en: 'The login or the password is wrong' });
  }
}
