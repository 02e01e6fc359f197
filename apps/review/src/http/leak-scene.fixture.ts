import type { Actor, Role } from '@zhitong/identity';
import { countedIds, type Scene } from '@zhitong/testing';
import {
  approver,
  asChair,
  asExpert,
  clerk,
  creditCode,
  expectStatus,
  firm,
  libraryRow,
  reviewForTest,
  rival,
  roomy,
  type ReviewForTest,
} from './review-service.fixture.js';

/** A submitter of another problem. */
export const third: Actor = {
  account: 'third-1',
  role: 'enterprise',
  organisation: { id: 'org-3', name: '额敏种业公司', creditCode: creditCode(903) },
};
export const of = (role: Role): Actor => ({ account: `${role}-9`, role });
export const roles = ['recommender', 'team', 'editor', 'leader', 'administrator', 'auditor'] as const;

/** What a test plays: the panel that it is about, who sits on it, and objections against it. */
export interface Played {
  panel: string;
  callers?: Scene['callers'];
  seats?: Record<string, string>;
  objections?: Record<string, string>;
}

/** Engineers for the panel that a test is about; physicians for the one beside it; and somebody who sits on none. */
const library = [
  ...Array.from({ length: roomy }, (_, n) => libraryRow(n)),
  ...Array.from({ length: 10 }, (_, n) => libraryRow(30 + n, { society: 'medicine', disciplines: ['320'] })),
  libraryRow(50, { society: 'forestry' }),
];

export async function scene<V>(variant: V, play: (t: ReviewForTest, variant: V) => Promise<Played>): Promise<Scene> {
  const t = await reviewForTest(library, { ids: countedIds() });
  const beside = await t.accepted({ organisation: third.organisation!, title: '包虫病早期筛查', disciplines: ['320'] });
  expectStatus(await t.form(beside), 200);
  const [elsewhere] = await t.seatsOf(beside, 'invited', 'member');
  expectStatus(await t.answer(elsewhere!), 200);
  const { panel, callers = {}, seats = {}, objections = { raised: 'objection-none' } } = await play(t, variant);
  await t.settled();
  return {
    service: t.review,
    callers: {
      clerk,
      approver,
      firm,
      rival,
      third,
      elsewhere: asExpert(elsewhere!.expert),
      'expert without a seat': asExpert('expert-50'),
      'chair of nothing': asChair('expert-50'),
      ...Object.fromEntries(roles.map((role) => [role, of(role)])),
      ...callers,
    },
    objects: {
      '/panels/{id}': { panel, beside },
      '/panels/{id}/objections/{objection}': objections,
      '/objections/{id}': objections,
      '/objections/{id}/attachments/{attachment}': { none: 'attachment-none' },
      '/objection-evidence/{id}': { panel, beside },
      '/objection-evidence/{id}/attachments/{attachment}': { none: 'attachment-none' },
      '/uploads/{id}': { none: 'upload-none' },
      '/seats/{id}/attachments/{n}': { 'the first copy': '1', 'no copy': '9' },
      '/seats/{id}': { ...seats, 'seat elsewhere': elsewhere!.seat },
      '/experts/{id}': { 'somebody else': 'expert-49' },
      '/personal-data/{account}': { 'somebody else': 'expert-49', 'who sits on none': 'expert-50' },
    },
  };
}

/** The chair and the members of a panel, as callers, and their seats. */
export async function seated(t: ReviewForTest, panel: string, status = 'accepted') {
  const held = (await t.panelOf(panel)).seats.filter((seat) => seat.status === status);
  const members = held.filter(({ duty }) => duty === 'member');
  const chair = held.find(({ duty }) => duty === 'chair')!;
  return {
    callers: {
      ...Object.fromEntries(members.map(({ expert }, i) => [`member ${i + 1}`, asExpert(expert)])),
      chair: asChair(chair.expert),
      'chair as expert': asExpert(chair.expert),
    },
    seats: {
      ...Object.fromEntries(members.map(({ seat }, i) => [`seat of member ${i + 1}`, seat])),
      'seat of the chair': chair.seat,
    },
  };
}
