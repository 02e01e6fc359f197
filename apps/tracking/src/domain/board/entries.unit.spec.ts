import { CampaignClosed, CampaignOpened, OutcomeRegistered, type BoardList, type Dossier } from '@zhitong/contracts';
import fc from 'fast-check';
import { dossier, factsOf, firm, teamFirm } from '../../testing/sample-facts.js';
import { interleavings, recordedAs, told, type Told } from '../../testing/story.js';
import type { TrackedEvent } from '../parts/event.js';
import { entriesOf } from './entries.js';
import { foldSubject, type BoardEvent, type Subject } from './subject.js';

const topics = /intake|review\.|research/;
const after = (events: readonly TrackedEvent[]): Subject =>
  events
    .filter(({ topic, key }) => topics.test(topic) && key === 'p1')
    .reduce<Subject>((subject, event) => foldSubject(subject, event as BoardEvent), {});
const entries = (...story: Told[]) => entriesOf('p1', after(recordedAs(story)));
const lists = (...story: Told[]): BoardList[] => entries(...story).map(({ list }) => list);

const open = (change: Partial<Dossier> = {}) => factsOf('p1', { about: dossier({ visibility: 'public', ...change }) });
const way = (f: ReturnType<typeof factsOf>) => [
  f.submitted(),
  f.accepted(),
  f.concluded(),
  f.confirmed(),
  f.topic(),
  f.call(),
  f.callClosed(),
  f.evaluated(),
  f.awarded(),
  f.topicAccepted(),
  OutcomeRegistered({ problems: ['p1'], topic: 'p1', kind: 'patent', title: '一种采棉头', value: 12 }),
  f.answeredByIntake(),
];
const all = (change: Partial<Dossier> = {}) => told('p1', 'x', ...way(open(change)));

describe('the board', () => {
  it('tells of a problem that is open: need, notices, call, result and outcome', () => {
    expect(lists(...all())).toEqual(['needs', 'notices', 'calls', 'notices', 'results', 'outcomes']);
  });

  it('tells nothing of an internal problem, nor of one without an open title, whatever became of it', () => {
    expect(entries(...all({ visibility: 'internal' }))).toEqual([]);
    expect(entries(...all({ publicFields: ['industry', 'description'] }))).toEqual([]);
  });

  it('shows only the fields that are open, in every entry', () => {
    const said = JSON.stringify(entries(...all({ publicFields: ['title'] })));
    const { description, industry, indicators, number } = dossier();
    for (const closed of [description, industry, firm.name, firm.creditCode, indicators[0]!.target, number])
      expect(said).not.toContain(closed);
    // The control: opened, they are there.
    const fields = ['title', 'description', 'industry', 'organisation', 'indicators'];
    const opened = JSON.stringify(entries(...all({ publicFields: fields })));
    for (const one of [description, industry, firm.name, indicators[0]!.target]) expect(opened).toContain(one);
    expect(opened).not.toContain(firm.creditCode);
  });

  it('waits for the formal check, and takes down what is withdrawn, rejected or merged', () => {
    const f = open();
    expect(lists(...told('p1', 'x', f.submitted()))).toEqual([]);
    expect(lists(...told('p1', 'x', f.submitted(), f.accepted()))).toEqual(['needs']);
    expect(lists(...told('p1', 'x', f.submitted(), f.accepted(), f.withdrawn()))).toEqual([]);
    expect(lists(...told('p1', 'x', f.submitted(), f.accepted(), f.mergedInto('p2')))).toEqual([]);
  });

  it('closes at once what the enterprise closes, and shows what it opens or writes only once that was checked', () => {
    const before = told('p1', 'x', open().submitted(), open().accepted(), open().returned());
    const shut = open({ visibility: 'internal' });
    expect(lists(...before, ...told('p1', 'x', shut.submitted()))).toEqual([]);
    const rewritten = open({ title: '未经审查的新名称', publicFields: ['title'] });
    const [need] = entries(...before, ...told('p1', 'x', rewritten.submitted()));
    expect(need).toMatchObject({ title: dossier().title, body: {} });
    const [checked] = entries(...before, ...told('p1', 'x', rewritten.submitted(), rewritten.accepted()));
    expect(checked!.title).toBe('未经审查的新名称');
  });

  it('names the team that is proposed, and nobody else who bid', () => {
    const award = entries(...all()).find(({ body }) => body.notice?.kind === 'award')!;
    expect(award.body.notice).toEqual({ kind: 'award', team: teamFirm.name, money: 50 });
    expect(JSON.stringify(award)).not.toContain('score');
  });

  it('takes the notice of an approval down when an objection is upheld', () => {
    const f = open();
    const noticed = told('p1', 'x', f.submitted(), f.accepted(), f.concluded(), f.objected());
    expect(lists(...noticed)).toEqual(['needs', 'notices']);
    expect(lists(...noticed, ...told('p1', 'x', f.objectionDecided(false)))).toEqual(['needs', 'notices']);
    expect(lists(...noticed, ...told('p1', 'x', f.objectionDecided(true)))).toEqual(['needs']);
  });

  it('ends a call when it is closed, not only when it was to close', () => {
    const f = open();
    const [, , call] = entries(
      ...told('p1', 'x', f.submitted(), f.accepted(), f.concluded(), f.topic(), f.call(), f.callClosed()),
    );
    expect(call).toMatchObject({ closesAt: '2026-03-02T06:00:00.000Z', body: { call: { state: 'evaluating' } } });
  });

  it('tells of a campaign without its quotas', () => {
    const opened = CampaignOpened({
      ...{ problems: [], campaign: 'p1', title: '2026 年第一批', kinds: [], industries: ['C'], disciplines: [] },
      ...{ opensAt: '2026-03-01T00:00:00.000Z', closesAt: '2026-04-01T00:00:00.000Z' },
      ...{ quotas: { 'org-7': 3 }, formVersion: 1 },
    });
    const [campaign] = entries(...told('p1', 'x', opened));
    expect(campaign).toMatchObject({
      list: 'campaigns',
      title: '2026 年第一批',
      body: { scope: { industries: ['C'] } },
    });
    expect(JSON.stringify(campaign)).not.toContain('org-7');
    const [ended] = entries(...told('p1', 'x', opened, CampaignClosed({ problems: [], campaign: 'p1' })));
    expect(ended!.closesAt).toBe('2026-03-02T02:00:00.000Z');
  });

  it('says the same for every order of the services’ facts', () => {
    const events = recordedAs([...all(), ...told('p1', 'x', open({ publicFields: ['title'] }).accepted(2))]);
    const expected = entriesOf('p1', after(events));
    fc.assert(
      fc.property(interleavings(events), (shuffled) => {
        expect(entriesOf('p1', after(shuffled))).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});
