import {
  ObjectionDecided,
  ProblemAbsorbed,
  ProblemAccepted,
  ProblemCorrected,
  ProblemJoinedCorrected,
  ProblemMerged,
  ProblemSeparated,
  ProblemUnmerged,
  ReviewCancelled,
  type Dossier,
} from '@zhitong/contracts';
import { cross, crossings, phaseOf, type Foreign } from './crossings.js';
import { terminate } from './ending.js';
import { applied, confirmed, crossed, statuses, topicAt, withdrawn } from './testing/life.js';
import { submits } from './dossier.js';
import { college, dossier, institute, recorded } from './testing/samples.js';
import { initialTopic, type TopicState, type TopicStatus } from './topic-state.js';

const problems = ['p1'];
const objection = (upheld: boolean, round = 1) =>
  recorded(ObjectionDecided({ problems, round, objection: 'o1', upheld, reason: '理由' }));
const merged = (wasAccepted = true) =>
  recorded(
    ProblemMerged({ problems, into: 'p9', reason: '重复', reversibleUntil: '2026-03-09T00:00:00Z', wasAccepted }),
  );
const unmerged = (about = dossier(), wasAccepted = true) =>
  recorded(ProblemUnmerged({ problems, from: 'p9', reason: '不是同一问题', wasAccepted, dossier: about }));
const corrected = (about: Dossier) =>
  recorded(ProblemCorrected({ problems, changes: [], reason: '笔误', dossier: about }));
const resubmitted = (about: Dossier) =>
  recorded(ProblemAccepted({ problems, dossier: about, round: 2, checklist: [] }));
const absorbed = (problem: string) =>
  recorded(
    ProblemAbsorbed({
      problems,
      absorbed: problem,
      number: 'SW2026-0099',
      organisation: college,
      dossier: dossier(),
      reversibleUntil: '2026-03-09T00:00:00Z',
    }),
  );
const joinedCorrected = (problem: string) =>
  recorded(
    ProblemJoinedCorrected({
      problems,
      joined: { problem, number: 'SW2026-0099', organisation: institute },
      title: '并入的问题',
      dossier: dossier(),
      reason: '单位有误',
    }),
  );
const separated = (problem: string) =>
  recorded(ProblemSeparated({ problems, separated: problem, reason: '不是同一问题' }));
const cancelled = recorded(ReviewCancelled({ problems, round: 1, reason: 'withdrawn' }));

const types = (state: TopicState, event: Foreign) => cross(event, 'p1', state).map(({ type }) => type);
const titled = (title: string) => dossier({ title });

describe('an approval', () => {
  it('opens a topic on the problem’s own indicators', () => {
    const state = crossed(initialTopic, confirmed());
    expect(state).toMatchObject({
      status: 'open',
      topic: 'p1',
      problems: ['p1'],
      title: dossier().title,
      indicators: dossier().indicators,
    });
  });

  it('that comes after the problem went is recorded as ignored', () => {
    const [fact] = cross(confirmed(), 'p1', topicAt('foreclosed'));
    expect(fact).toMatchObject({
      type: 'ResearchIgnored',
      data: { ignored: { type: 'ReviewConfirmed', id: 'confirmed-1' } },
    });
  });

  it('is remembered while the problem is merged, and opens the topic when the merge is undone', () => {
    const away = crossed(initialTopic, merged(), confirmed());
    expect(away.status).toBe('foreclosed');
    expect(crossed(away, unmerged())).toMatchObject({ status: 'open', gone: null });
  });

  it('of a new round opens anew what an objection ended, and calls go on counting', () => {
    const ended = crossed(topicAt('calling'), objection(true));
    expect(ended).toMatchObject({ status: 'terminated', ended: { reason: 'objection' } });
    const again = crossed(ended, confirmed(2, titled('改过的题目在此')));
    expect(again).toMatchObject({ status: 'open', title: '改过的题目在此', call: null, ended: null, round: 1 });
  });
});

describe('a problem that goes', () => {
  it.each<[TopicStatus, string[]]>([
    ['none', ['TopicForeclosed']],
    ['foreclosed', []],
    ['open', ['TopicTerminated']],
    ['calling', ['TopicTerminated']],
    ['evaluating', ['TopicTerminated']],
    ['notice', ['TopicTerminated']],
    ['failed', ['TopicTerminated']],
    ['awarded', ['ResearchIgnored']],
    ['running', ['ResearchIgnored']],
    ['reported', ['ResearchIgnored']],
    ['accepted', ['ResearchIgnored']],
    ['terminated', []],
  ])('in state %s: %j', (status, expected) => {
    expect(types(topicAt(status), withdrawn())).toEqual(expected);
  });

  it('goes by intake’s word: a clerk who ends a topic as withdrawn bars no later approval, and no merge brings it back', () => {
    const open = topicAt('open');
    const ended = applied(open, terminate({ reason: 'withdrawn', note: '企业电话告知' }, open));
    expect(ended).toMatchObject({ status: 'terminated', gone: null, approved: false });
    expect(crossed(ended, merged(), unmerged()).status).toBe('terminated');
    expect(crossed(ended, confirmed(2)).status).toBe('open');
  });

  it('before its review leaves no trace', () => {
    for (const status of statuses) expect(types(topicAt(status), withdrawn(false))).toEqual([]);
  });
});

describe('an objection', () => {
  it('that was dismissed changes nothing anywhere', () => {
    for (const status of statuses) expect(types(topicAt(status), objection(false))).toEqual([]);
  });

  it('ends a topic before the award and not after it', () => {
    expect(types(topicAt('notice'), objection(true))).toEqual(['TopicTerminated']);
    expect(types(topicAt('running'), objection(true))).toEqual(['ResearchIgnored']);
  });

  it('takes back an approval that is only remembered', () => {
    const state = crossed(initialTopic, merged(), confirmed(), objection(true), unmerged());
    expect(state).toMatchObject({ status: 'none', approved: false });
  });
});

describe('the dossier', () => {
  it('follows corrections until the call is published', () => {
    expect(crossed(topicAt('open'), corrected(titled('更正后的题目')))).toMatchObject({ title: '更正后的题目' });
    expect(types(topicAt('calling'), corrected(titled('更正后的题目')))).toEqual(['ResearchIgnored']);
  });

  it('keeps a correction that came before the approval', () => {
    expect(crossed(initialTopic, corrected(titled('更正后的题目')), confirmed()).title).toBe('更正后的题目');
  });

  it('does not let an old correction overrule a version accepted later', () => {
    const state = crossed(
      initialTopic,
      corrected(titled('旧的更正题目')),
      resubmitted(titled('重新提交的题目')),
      confirmed(2),
    );
    expect(state.title).toBe('重新提交的题目');
  });

  it('gains and loses submitters at any time', () => {
    for (const status of statuses) {
      const joined = crossed(topicAt(status), absorbed('p2'));
      expect(joined.problems).toEqual(['p1', 'p2']);
      expect(crossed(joined, separated('p2')).problems).toEqual(['p1']);
    }
  });

  it('knows who joined as intake knows it now, at any time', () => {
    for (const status of statuses) {
      const state = crossed(topicAt(status), absorbed('p2'), joinedCorrected('p2'));
      expect(state.problems).toEqual(['p1', 'p2']);
      const { joined } = crossed(state, confirmed(2)).dossier ?? state.noted;
      expect(joined).toEqual([{ problem: 'p2', number: 'SW2026-0099', organisation: institute }]);
    }
  });

  it('is given to another enterprise at any time, where the submitter was wrong; its text stays that of the call', () => {
    const right = dossier({ title: '更正后的题目', organisation: college });
    for (const status of ['calling', 'notice', 'running', 'accepted'] as const) {
      const before = topicAt(status);
      const moved = (changes: { field: string; old: unknown; new: unknown }[]) =>
        recorded(ProblemCorrected({ problems, changes, reason: '单位有误', dossier: right }));
      const both = moved([
        { field: 'organisation.creditCode', old: '', new: '' },
        { field: 'title', old: '', new: '' },
      ]);
      expect(types(before, both)).toEqual(['TopicDossierChanged', 'ResearchIgnored']);
      const state = crossed(before, both);
      expect(submits(state, college.creditCode)).toBe(true);
      expect(submits(state, before.dossier!.organisation.creditCode)).toBe(false);
      expect(state).toMatchObject({ status, title: before.title, dossier: { title: before.title } });
      // What is noted would overrule the text that a later approval brings.
      expect(state.noted.dossier).toBeUndefined();
      const alone = moved([{ field: 'organisation.creditCode', old: '', new: '' }]);
      expect(types(before, alone)).toEqual(['TopicDossierChanged']);
      expect(crossed(before, alone).noted.dossier).toBeUndefined();
    }
  });

  it('tells the problem that left, too', () => {
    const [fact] = cross(separated('p2'), 'p1', crossed(topicAt('open'), absorbed('p2')));
    expect(fact?.data.problems).toEqual(['p1', 'p2']);
  });
});

describe('the table', () => {
  const events = [
    confirmed(),
    objection(true),
    cancelled,
    resubmitted(dossier()),
    withdrawn(),
    merged(),
    unmerged(),
    corrected(dossier()),
    absorbed('p2'),
    joinedCorrected('p2'),
    separated('p2'),
  ];

  it('decides every pair of state and fact, in words and in deed', () => {
    expect(events.map(({ type }) => type).sort()).toEqual(Object.keys(crossings).sort());
    for (const status of statuses)
      for (const event of events) {
        expect(crossings[event.type][phaseOf[status]].does).not.toBe('');
        expect(() => applied(topicAt(status), cross(event, 'p1', topicAt(status)))).not.toThrow();
      }
  });

  it('never touches what is signed: after the award a topic keeps its status', () => {
    for (const status of ['awarded', 'running', 'reported', 'accepted'] as const)
      for (const event of events) expect(crossed(topicAt(status), event).status).toBe(status);
  });
});
