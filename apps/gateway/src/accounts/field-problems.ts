import { FieldsInvalid, holdsLogin } from '@zhitong/contracts';

const wrong = (field: string, code: string, zh: string, en: string) =>
  new FieldsInvalid([{ field, code, message: { zh, en } }]);

export const loginTaken = () => wrong('login', 'login-taken', '账号已被使用', 'the login is taken');

export const passwordWrong = () => wrong('password', 'wrong-password', '密码不正确', 'the password is wrong');

export const needsOrganisation = (field = 'organisation') =>
  wrong(field, 'organisation-needed', '该身份须填写所属单位', 'this role needs an organisation');

/** @throws FieldsInvalid for no role, and for one that is named twice */
export function checkRoleList(roles: readonly string[]): void {
  if (roles.length === 0) throw wrong('roles', 'no-role', '请至少选择一个身份', 'choose at least one role');
  if (new Set(roles).size !== roles.length) throw wrong('roles', 'role-twice', '身份重复', 'a role is named twice');
}

export const roleBeyond = (role: string) =>
  wrong('roles', 'role-beyond', `您不能授予身份 ${role}`, `you cannot give the role ${role}`);

export const accountUnknown = () => wrong('account', 'account-unknown', '没有这个账号', 'there is no such account');

/** @throws FieldsInvalid */
export function refuseLoginInPassword(password: string, login: string, field = 'password'): void {
  if (holdsLogin(password, login))
    throw wrong(field, 'password-holds-login', '密码不能包含账号名', 'the password must not contain the login');
}
