import { needOf, type NeedPart } from './need-part.js';
import type { BoardEntry } from '@zhitong/contracts';
import type { Opened } from './opened.js';
import type { Subject } from './subject.js';

/**
 * The entries of the board that follow from what is kept under one key. Whatever other services say of a problem, it
 * appears only while the enterprise leaves the problem itself open.
 */
export function entriesOf(id: string, { campaign, need, approval, topic }: Subject): BoardEntry[] {
  if (campaign) {
    const { title, opensAt, closesAt, kinds, industries, disciplines, announced } = campaign;
    const body = { scope: { kinds, industries, disciplines } };
    return [{ list: 'campaigns', id, title, at: announced, opensAt, closesAt, body }];
  }
  const open = need ? needOf(need) : null;
  if (!need || !open) return [];
  const { title, since, ...fields } = open;
  const { call, award, result, outcomes = [] } = topic ?? {};
  const about = { title, body: backgroundOf(fields) };
  return [
    { list: 'needs', id, title, at: since, body: fields },
    ...(approval ? [approvalNotice(id, about, approval)] : []),
    ...(call ? [callEntry(id, about, call, fields.indicators !== undefined)] : []),
    ...(award ? [awardNotice(id, about, award)] : []),
    ...(result ? [resultEntry(id, about, result, need, fields.indicators !== undefined)] : []),
    ...outcomes.map((outcome, n) => outcomeEntry(`${id}-${n + 1}`, about, outcome, result?.team)),
  ];
}

interface About {
  title: string;
  body: BoardEntry['body'];
}
type Topic = NonNullable<Subject['topic']>;

/** What every entry about a problem tells of it; the texts stand with the need alone. */
const backgroundOf = ({ kind, industry, disciplines, organisation, region }: Omit<Opened, 'title'>): About['body'] => ({
  ...(kind === undefined ? {} : { kind }),
  ...(industry === undefined ? {} : { industry }),
  ...(disciplines === undefined ? {} : { disciplines }),
  ...(organisation === undefined ? {} : { organisation }),
  ...(region === undefined ? {} : { region }),
});

const approvalNotice = (
  id: string,
  { title, body }: About,
  { round, from, until }: NonNullable<Subject['approval']>,
): BoardEntry => ({
  ...{ list: 'notices', id: `${id}-review-${round}`, title, at: from, opensAt: from, closesAt: until },
  body: { ...body, notice: { kind: 'review' } },
});

const awardNotice = (id: string, { title, body }: About, award: NonNullable<Topic['award']>): BoardEntry => {
  const { round, team, months, money, from, until } = award;
  return {
    ...{ list: 'notices', id: `${id}-award-${round}`, title, at: from, opensAt: from, closesAt: until },
    body: { ...body, months, notice: { kind: 'award', team, money } },
  };
};

function callEntry(
  id: string,
  { title, body }: About,
  call: NonNullable<Topic['call']>,
  showsIndicators: boolean,
): BoardEntry {
  const { round, state, goal, money, months, ip, requirements, publishedAt, closesAt, indicators } = call;
  return {
    ...{ list: 'calls', id, title, at: publishedAt, opensAt: publishedAt, closesAt },
    body: {
      ...body,
      months,
      ...(showsIndicators ? { indicators } : {}),
      call: { round, state, goal, money, ip, requirements },
    },
  };
}

function resultEntry(
  id: string,
  { title, body }: About,
  { team, at, rows }: NonNullable<Topic['result']>,
  { answered }: NeedPart,
  showsIndicators: boolean,
): BoardEntry {
  const result = { team, ...(showsIndicators ? { rows } : {}), ...(answered === undefined ? {} : { answered }) };
  return { list: 'results', id, title, at, body: { ...body, result } };
}

const outcomeEntry = (
  id: string,
  { body }: About,
  { kind, title, at }: Topic['outcomes'][number],
  team: string | undefined,
): BoardEntry => ({
  ...{ list: 'outcomes', id, title, at },
  body: { ...body, outcome: { kind, ...(team === undefined ? {} : { team }) } },
});
