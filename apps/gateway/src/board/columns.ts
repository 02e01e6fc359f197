import type { BoardEntry, BoardList } from '@zhitong/contracts';
import type { Column } from '@zhitong/service';
import type { View } from './view.js';
import { callStates, outcomeKinds, words } from './words.js';

const date = (time: string | undefined): Date | null => (time === undefined ? null : new Date(time));

/** What a list says as a table, for CSV and XLSX. */
export function columnsOf(list: BoardList, view: View): Column<BoardEntry>[] {
  const { say, names } = view;
  const about: Column<BoardEntry>[] = [
    { heading: say(words.kind), value: ({ body }) => body.kind && names.kind(body.kind), width: 16 },
    { heading: say(words.industry), value: ({ body }) => body.industry && names.industry(body.industry), width: 24 },
    { heading: say(words.region), value: ({ body }) => body.region && names.place(body.region), width: 14 },
    { heading: say(words.organisation), value: ({ body }) => body.organisation, width: 32 },
  ];
  const window: Column<BoardEntry>[] = [
    { heading: say(words.opens), value: ({ opensAt }) => date(opensAt), width: 18 },
    { heading: say(words.closes), value: ({ closesAt }) => date(closesAt), width: 18 },
  ];
  const months: Column<BoardEntry> = {
    heading: `${say(words.term)}（${say(words.months)}）`,
    value: ({ body }) => body.months,
  };
  const own: Readonly<Record<BoardList, Column<BoardEntry>[]>> = {
    campaigns: [
      ...window,
      {
        heading: say(words.kind),
        value: ({ body }) => names.join((body.scope?.kinds ?? []).map(names.kind)),
        width: 32,
      },
      {
        heading: say(words.industry),
        value: ({ body }) => names.join((body.scope?.industries ?? []).map(names.industry)),
        width: 32,
      },
      {
        heading: say(words.discipline),
        value: ({ body }) => names.join((body.scope?.disciplines ?? []).map(names.discipline)),
        width: 32,
      },
    ],
    calls: [
      ...window,
      { heading: say(words.callState), value: ({ body }) => body.call && say(callStates[body.call.state]) },
      { heading: say(words.goal), value: ({ body }) => body.call?.goal, width: 48 },
      { heading: `${say(words.money)}（${say(words.wan)}）`, value: ({ body }) => body.call?.money, width: 14 },
      months,
      { heading: say(words.requirements), value: ({ body }) => body.call?.requirements, width: 32 },
      { heading: say(words.ip), value: ({ body }) => body.call?.ip, width: 32 },
      ...about,
    ],
    notices: [
      ...window,
      {
        heading: say(words.noticeOf),
        value: ({ body }) => say(body.notice?.kind === 'award' ? words.award : words.review),
        width: 32,
      },
      {
        heading: say(words.team),
        value: ({ body }) => (body.notice?.kind === 'award' ? body.notice.team : ''),
        width: 32,
      },
      ...about,
    ],
    results: [
      { heading: say(words.team), value: ({ body }) => body.result?.team, width: 32 },
      { heading: say(words.indicators), value: ({ body }) => body.result?.rows?.length },
      { heading: say(words.met), value: ({ body }) => body.result?.rows?.filter(({ met }) => met).length },
      { heading: say(words.answered), value: ({ body }) => date(body.result?.answered), width: 18 },
      ...about,
    ],
    needs: [
      ...about,
      { heading: say(words.description), value: ({ body }) => body.description, width: 64 },
      months,
      { heading: `${say(words.ownMoney)}（${say(words.wan)}）`, value: ({ body }) => body.ownMoney, width: 16 },
      {
        heading: say(words.choke),
        value: ({ body }) => body.choke && names.join(body.choke.forms.map(names.form)),
        width: 20,
      },
      {
        heading: say(words.indicators),
        value: ({ body }) => body.indicators?.map(({ name, target, unit }) => `${name} ${target} ${unit}`).join('；'),
        width: 48,
      },
    ],
    outcomes: [
      { heading: say(words.outcomeKind), value: ({ body }) => body.outcome && say(outcomeKinds[body.outcome.kind]) },
      { heading: say(words.team), value: ({ body }) => body.outcome?.team, width: 32 },
      ...about,
    ],
  };
  return [
    { heading: say(words.name), value: ({ title }) => title, width: 48 },
    { heading: say(words.published), value: ({ at }) => date(at), width: 18 },
    ...own[list],
  ];
}
