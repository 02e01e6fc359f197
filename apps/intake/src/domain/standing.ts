import { FieldsInvalid, notAllowedNow, type Text } from '@zhitong/contracts';
import { allowed, doersOf, problemWording, type ProblemCommand } from './problem/allowed.js';
import type { ProblemState } from './problem/state.js';
import type { FixedRules } from './rules.js';

/** How an organisation stands with the secretariat. `unknown`: nothing has been heard of it (yet). */
export type Standing = 'unknown' | 'unconfirmed' | 'confirmed' | 'refused';

const refusedText: Text = {
  zh: '贵单位未通过秘书处确认，不能提交；请更正单位信息后重新申请确认',
  en: 'Your organisation was not confirmed and cannot submit: correct its details and ask again',
};

const passing: Readonly<Record<'accept' | 'merge', Text>> = {
  accept: { zh: '受理', en: 'accepted' },
  merge: { zh: '并入其他问题', en: 'merged into another one' },
};

function notPassed(command: keyof typeof passing, standing: Exclude<Standing, 'confirmed'>): Text {
  const { zh, en } = passing[command];
  switch (standing) {
    case 'unknown':
      return {
        zh: `提交单位尚未在平台登记，不能${zh}；请先登记并确认该单位`,
        en: `The organisation is not registered yet: it has to be registered and confirmed before its problem is ${en}`,
      };
    case 'unconfirmed':
      return {
        zh: `提交单位尚待秘书处确认，不能${zh}；请先确认该单位`,
        en: `The organisation waits to be confirmed: confirm it before its problem is ${en}`,
      };
    case 'refused':
      return {
        zh: `提交单位未通过确认，不能${zh}`,
        en: `The organisation was refused: its problem cannot be ${en}`,
      };
  }
}

/**
 * Why an organisation's standing hinders a command. Who is not confirmed yet drafts and submits, so that nobody waits
 * for a clerk with the pen in hand; accepted, by itself or with another problem, is only what comes from an organisation
 * that is who it says.
 */
export function standingHinders(command: ProblemCommand | 'submit', standing: Standing): Text | undefined {
  if (command === 'accept' || command === 'merge')
    return standing === 'confirmed' ? undefined : notPassed(command, standing);
  if (command === 'submit' || command === 'confirm' || command === 'resubmit')
    return standing === 'refused' ? refusedText : undefined;
  return undefined;
}

/**
 * What a clerk puts down as an organisation's, its people read. So it has to be confirmed first: who signed up with its
 * public credit code is not yet one of them.
 *
 * @throws FieldsInvalid
 */
export function demandConfirmed(standing: Standing, field: string): void {
  if (standing === 'confirmed') return;
  const message: Text = {
    zh: '该单位尚未在平台登记并确认：请先登记、确认该单位',
    en: 'The organisation is not registered and confirmed yet: register and confirm it first',
  };
  throw new FieldsInvalid([{ field, code: 'organisation-not-confirmed', message }]);
}

/** @throws NotAllowedNow where the state allows the command and the organisation's standing does not */
export function demandStanding(
  command: ProblemCommand,
  standing: Standing,
  state: ProblemState,
  rules: FixedRules,
  at: Date,
): void {
  const why = standingHinders(command, standing);
  const possible = allowed(state, rules, at);
  if (!why || !possible.includes(command)) return;
  const own = possible.filter((one) => one !== command && doersOf(one).some((role) => doersOf(command).includes(role)));
  throw notAllowedNow(problemWording, command, state.status, own, why);
}
