/** A text in both languages of the house. */
export interface Text {
  zh: string;
  en: string;
}

/** One field that is wrong. `field` is a path as in the request (`indicators.0.target`). */
export interface FieldProblem {
  field: string;
  code: string;
  message: Text;
}

/** Base of every refusal that a person can understand. `code` is stable; `message` is for people. */
export abstract class Refusal extends Error {
  abstract readonly status: number;
  /** The fields of the request that it concerns, where it concerns some. */
  readonly fields?: readonly FieldProblem[] | undefined;
  constructor(
    readonly code: string,
    readonly text: Text,
  ) {
    super(text.en);
    this.name = new.target.name;
  }
}

/** The input breaks rules of its fields (422). */
export class FieldsInvalid extends Refusal {
  readonly status = 422;
  constructor(override readonly fields: readonly FieldProblem[]) {
    super('fields-invalid', {
      zh: `有 ${fields.length} 处填写不符合要求`,
      en: `${fields.length} field(s) do not meet the rules`,
    });
  }
}

/**
 * The object's state does not allow the command (409). Says the state and what is allowed now: `state` and `allowed` in
 * codes, for programs; the text in words, for people. Usually made by `notAllowedNow`.
 */
export class NotAllowedNow extends Refusal {
  readonly status = 409;
  constructor(
    readonly command: string,
    readonly state: string,
    readonly allowed: readonly string[],
    text: Text,
  ) {
    super('not-allowed-now', text);
  }
}

/** It does not exist, or the caller may not know that it does (404). */
export class NotFound extends Refusal {
  readonly status = 404;
  constructor(what: Text = { zh: '没有找到，或者您无权查看', en: 'Not found, or not for you to see' }) {
    super('not-found', what);
  }
}

/** The caller may not do this (403). */
export class Forbidden extends Refusal {
  readonly status = 403;
  constructor(text: Text = { zh: '您没有权限执行此操作', en: 'You may not do this' }) {
    super('forbidden', text);
  }
}

/** The text bears a secrecy marking: it must not enter the system (422). */
export class SecrecyMarked extends Refusal {
  readonly status = 422;
  constructor(override readonly fields: readonly FieldProblem[]) {
    super('secrecy-marking', {
      zh: '内容带有密级标志（秘密、机密、绝密），不得录入本系统。请撤下涉密内容，并按保密规定处理。',
      en: 'The text bears a secrecy marking and must not enter this system. Remove the classified content and handle it under the secrecy rules.',
    });
  }
}
