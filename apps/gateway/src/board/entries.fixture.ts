import { boardLists, type BoardEntry, type BoardList, type BoardPage, type BoardSummary } from '@zhitong/contracts';

/** An entry of each list in which every text is the given one. */
export const entryWith = (list: BoardList, text: string): BoardEntry => ({
  ...{ list, id: `${text.length}-id`, title: text, at: '2026-02-01T01:00:00.000Z' },
  ...(['campaigns', 'calls', 'notices'].includes(list)
    ? { opensAt: '2026-02-01T01:00:00.000Z', closesAt: '2026-03-06T10:00:00.000Z' }
    : {}),
  body: {
    ...{ kind: text, industry: text, disciplines: [text], organisation: text, region: text, regiment: text },
    ...{ description: text, background: text, stateOfTheArt: text, significance: text, months: 12, ownMoney: 60.5 },
    choke: { forms: [text], sourceCountries: [text] },
    indicators: [{ id: text, name: text, current: text, target: text, unit: text, method: text }],
    cooperation: { mode: text, ip: text, solver: text },
    trl: { now: 3, wanted: 7 },
    ...(list === 'campaigns' ? { scope: { kinds: [text], industries: [text], disciplines: [text] } } : {}),
    ...(list === 'calls'
      ? { call: { round: 2, state: 'open', goal: text, money: 60, ip: text, requirements: text } as const }
      : {}),
    ...(list === 'notices' ? { notice: { kind: 'award', team: text, money: 58 } as const } : {}),
    ...(list === 'results'
      ? { result: { team: text, rows: [{ name: text, target: text, unit: text, measured: text, met: true }] } }
      : {}),
    ...(list === 'outcomes' ? { outcome: { kind: 'patent', team: text } as const } : {}),
  },
});

export const pageWith = (list: BoardList, text: string, total = 1): BoardPage => ({
  items: total === 0 ? [] : [entryWith(list, text)],
  ...{ total, page: 1, size: 20 },
});

export const summary: BoardSummary = {
  changed: '2026-02-20T22:00:00.000Z',
  open: { campaigns: 1, calls: 4, notices: 2 },
  needs: {
    cells: [
      { key: 'A', count: 31 },
      { key: 'C', count: 24 },
    ],
    rest: 4,
    total: 59,
  },
};

export const everyList = boardLists;
