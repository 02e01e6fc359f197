import { publishBrief, actOnBrief, answerEnterprises, type Brief } from '../../demo/acts/briefs.js';
import { loadExperts } from '../../demo/acts/experts.js';
import { accept, openCampaign, submit } from '../../demo/acts/intake.js';
import { bid, carryOut, evaluate, kickOff, publishCall } from '../../demo/acts/research.js';
import { conclude, confirmed, formPanel, object, score, sealSheets, takeSeats } from '../../demo/acts/review.js';
import type { Cast } from '../../demo/cast.js';
import { until } from '../../demo/client.js';
import { readSamples, type Sample } from '../../demo/sample.js';

/** Far apart: two would not take it on, for its indicators and its time. */
const wide = [
  [23, 17, 18, 12, 12, 4],
  [22, 16, 17, 11, 11, 4],
  [21, 17, 16, 5.5, 9, 3],
  [23, 18, 17, 12, 12, 5],
  [19, 13, 14, 5, 6, 3],
] as const;
const good = [0.88, 0.86, 0.9];

/** A seat of a panel: the review that an expert opens. */
interface Seat {
  seat: string;
  expert: string;
}
interface Panel {
  status: string;
  seats: (Seat & { duty: 'member' | 'chair'; status: string })[];
}

/** Where each screen finds what it shows: one problem at every station of the line, by the station's name. */
export interface Scene {
  campaign: string;
  /** Problems at the formal check, two of them alike. */
  waiting: string;
  alike: string;
  returned: string;
  draft: string;
  entering: string;
  awaitsPanel: string;
  invited: string;
  scoring: string;
  apart: string;
  objected: string;
  objection: string;
  approved: string;
  calling: string;
  bidsIn: string;
  running: string;
  milestone: string;
  accepted: string;
  /** Seats of experts: to answer, to score, sealed. */
  toAnswer: Seat;
  toScore: Seat;
  sealed: Seat;
  chairs: { scoring: string; apart: string; concluded: string };
  manuscript: string;
  toSign: string;
  unread: string;
  answered: string;
}

/** Puts a problem at every station of the line, over the public HTTP API, each role in turn. */
export async function setScene(cast: Cast): Promise<Scene> {
  const samples = new Map((await readSamples()).map((sample) => [sample.key, sample]));
  /** A sample once more, under a title of its own. */
  const like = (key: string, suffix = ''): Sample => {
    const sample = samples.get(key)!;
    return { ...sample, problem: { ...sample.problem, title: `${sample.problem.title}${suffix}` } };
  };
  await loadExperts(cast);
  const campaign = await openCampaign(cast);
  const enter = (sample: Sample) => submit(cast, campaign, sample);
  const taken = async (sample: Sample) => {
    const id = await enter(sample);
    await accept(cast, id);
    return id;
  };

  const waiting = await enter(like('watersaving'));
  const alike = await enter(like('remote'));
  await enter(like('membrane'));
  const returned = await enter(like('harvester'));
  await cast.clerk().post(`/api/intake/problems/${returned}/return`, {
    reasons: [{ code: 'indicators-untestable', field: 'indicators.0.method', note: '请写明检测方法和取样数量' }],
  });
  const content = { ...like('drip').problem, campaign, contact: { name: '赵明远', mobile: '13900000000' } };
  const { id: draft } = await cast.enterprise('enterprise-runhe').post<{ id: string }>('/api/intake/drafts', {
    content: { ...content, contact: { ...content.contact, email: 'zhao@example.com' } },
  });
  const organisation = { name: '沙湾润禾节水设备有限公司（示例）', creditCode: '91654223MA00DE01XE' };
  const { id: entering } = await cast
    .clerk()
    .post<{ id: string }>('/api/intake/drafts', { content: { ...content, organisation } });

  const awaitsPanel = await taken(like('imaging'));
  const invited = await taken(like('beidou'));
  const scoring = await taken(like('steel'));
  const apart = await taken(like('calf'));
  const panelOf = (id: string) => cast.clerk().look<Panel>(`/api/review/panels/${id}`);
  await until('a panel to be awaited', async () => (await panelOf(invited))?.status === 'awaited');
  const { seats } = await cast
    .clerk()
    .post<Panel>(`/api/review/panels/${invited}/formation`, { method: 'fit', size: 3 });
  const members = await takeSeats(cast, scoring, 5);
  await sealSheets(cast, members.slice(0, 2), wide);
  await sealSheets(cast, await takeSeats(cast, apart, 5), wide);
  const chairOf = async (id: string) =>
    (await panelOf(id))!.seats.find(({ duty, status }) => duty === 'chair' && status === 'accepted')!.expert;

  const through = async (sample: Sample) => {
    const id = await taken(sample);
    await formPanel(cast, id);
    await score(cast, id, good);
    await conclude(cast, id);
    await confirmed(cast, id);
    return id;
  };
  const objected = await through(like('slurry'));
  const objection = await object(cast, objected);
  const approved = await through(like('raised'));
  const called = async (sample: Sample) => {
    const id = await through(sample);
    await publishCall(cast, id, sample);
    return id;
  };
  const closed = async (sample: Sample) => {
    const id = await called(sample);
    await bid(cast, id, sample);
    await cast.clerk().post(`/api/research/topics/${id}/call/closing`);
    return id;
  };
  const calling = await called(like('drip'));
  await cast.team('beijiang').post(`/api/research/topics/${calling}/bids`, {});
  const bidsIn = await closed(like('remote', '（二期）'));
  const running = await closed(like('harvester', '（二期）'));
  await evaluate(cast, running);
  await kickOff(cast, running);
  const { award } = await cast
    .clerk()
    .get<{ award: { milestones: { id: string }[] } }>(`/api/research/topics/${running}`);
  const last = like('remote', '（一期）');
  const accepted = await closed(last);
  await evaluate(cast, accepted);
  await carryOut(cast, accepted, last);

  await cast
    .administrator()
    .post('/api/invitations', { email: 'liang@example.com', name: '梁专家', roles: ['expert'] });
  const briefs = await writeBriefs(cast, [approved, like('raised').problem.title], [accepted, last.problem.title]);
  return {
    ...{
      campaign,
      waiting,
      alike,
      returned,
      draft,
      entering,
      awaitsPanel,
      invited,
      scoring,
      apart,
      objected,
      objection,
    },
    ...{ approved, calling, bidsIn, running, milestone: award.milestones[0]!.id, accepted },
    ...{ toAnswer: seats.find(({ duty }) => duty === 'member')!, toScore: members[3]!, sealed: members[0]! },
    chairs: { scoring: await chairOf(scoring), apart: await chairOf(apart), concluded: await chairOf(objected) },
    ...briefs,
  };
}

/** A task of somebody outside the office, still open. */
async function leaveTask(cast: Cast, brief: string): Promise<void> {
  const { instructions } = await cast.clerk().get<Brief>(`/api/briefs/briefs/${brief}`);
  await cast.clerk().post(`/api/briefs/briefs/${brief}/instructions/${instructions[0]!.id}/tasks`, {
    owner: 'team-beijiang',
    what: '提供首批设备的运行数据',
    dueAt: new Date(Date.now() + 10 * 86_400_000).toISOString(),
  });
}

type Told = readonly [problem: string, title: string];

/** One at each stage: being written, to be signed, unread, answered. */
async function writeBriefs(cast: Cast, fresh: Told, done: Told) {
  const matter = ([problem, title]: Told) => [{ problem, title }];
  const { id: answered } = await publishBrief(cast, matter(done), 'research');
  await actOnBrief(cast, answered);
  await answerEnterprises(cast, answered, matter(done));
  await leaveTask(cast, answered);
  const { id: unread } = await publishBrief(cast, matter(fresh), 'review', true);
  const manuscript = {
    title: `关于${fresh[1]}的建议`,
    body: '一、问题\n企业反映，设备在本地工况下损耗大，一季更换 2 次。\n二、原因\n关键部件依赖进口，本地工况数据缺乏。\n三、建议\n由有关部门牵头，先行在本地应用，再向全市推广。',
    problems: [fresh[0]],
    statements: [],
  };
  const { id } = await cast.editor().post<{ id: string }>('/api/briefs/drafts', {
    content: { ...manuscript, basis: 'review', urgent: false },
  });
  const { id: toSign } = await cast
    .editor()
    .post<Brief>('/api/briefs/briefs', { ...manuscript, basis: 'review', urgent: false });
  await cast.secondEditor().post(`/api/briefs/briefs/${toSign}/proofreading`, { passed: true });
  await cast.secondClerk().post(`/api/briefs/briefs/${toSign}/clearance`, { passed: true, note: '未发现涉密内容' });
  return { answered, unread, manuscript: id, toSign };
}
