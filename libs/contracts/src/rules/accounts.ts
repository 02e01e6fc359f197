import { z } from 'zod';
import { isPrintable } from './characters.js';
import { idRule, lineRule, rule, showing, textRule } from './rule.js';

/** What everybody tries first. Compared without case. */
const common = ['password', 'passw0rd', 'qwertyuiop', 'iloveyou', '123456789', 'administrator', 'woaini', 'zhitong'];

/** Long enough, no sequence that a list begins with, not one character over and over. */
function isStrong(password: string): boolean {
  if (!isPrintable(password) || [...password].length < 12 || password.length > 200) return false;
  const lower = password.toLowerCase();
  if (new Set(lower).size < 5) return false;
  return common.reduce((rest, word) => rest.replaceAll(word, ''), lower).length >= 8;
}

/** Fields of accounts and of signing in. */
export const accountRules = {
  login: showing(
    rule('login', { zh: '账号', en: 'Login' }, z.string().regex(/^[\w.@-]{3,100}$/), {
      zh: '账号为 3–100 个字母、数字或 . _ @ -',
      en: 'Login: 3 to 100 letters, digits or . _ @ -',
    }),
    { example: 'wang.xm' },
  ),
  /** A login as somebody types it who signs in: whatever it is, the answer is the same. */
  loginTyped: showing(textRule('login-length', '账号', 'Login', 1, 100), { example: 'clerk' }),
  passwordTyped: showing(textRule('password-length', '密码', 'Password', 1, 200), { example: 'zhitong-demo' }),
  newPassword: showing(
    rule('password-strength', { zh: '密码', en: 'Password' }, z.string().refine(isStrong), {
      zh: '密码为 12–200 个字符，不能是常见密码或重复字符；几个不相关的词连起来最好记',
      en: 'Password: 12 to 200 characters, no common password and no repetition; several unrelated words are easiest to remember',
    }),
    { example: '雪山-棉田-渠水-2031', minLength: 12, maxLength: 200 },
  ),
  /** Six digits of the app, or a recovery code. */
  code: showing(
    rule('second-factor-code', { zh: '验证码', en: 'Code' }, z.string().regex(/^(\d{6}|[0-9A-Za-z-]{10,40})$/), {
      zh: '验证码为 6 位数字，或一个备用恢复码',
      en: 'Code: six digits, or a recovery code',
    }),
    { example: '123456' },
  ),
  name: showing(lineRule('name-length', '姓名', 'Name', 2, 30), { example: '王小明' }),
  email: showing(
    rule('email', { zh: '邮箱', en: 'E-mail' }, z.email().max(200), {
      zh: '邮箱格式不正确',
      en: 'not an e-mail address',
    }),
    { example: 'wang@example.com' },
  ),
  linkToken: showing(textRule('link-token', '链接口令', 'Token of the link', 20, 100), {
    example: 'mZ0dS3c1Wk9xV7bQ2nR5tY8uL4pH6jF1',
  }),
  account: idRule('account-id', '账号编号', 'Account'),
} as const;
