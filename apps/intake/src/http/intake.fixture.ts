import { checklistItems, exampleSubmission, OrganisationConfirmed } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { fixedClock, serviceForTest, type TestOptions } from '@zhitong/testing';
import { intakeService } from '../intake.module.js';

const { organisation, declarations, ...problemBody } = exampleSubmission;

export const clerk: Actor = { account: 'clerk-1', role: 'secretariat' };
export const enterprise: Actor = {
  account: 'enterprise-1',
  role: 'enterprise',
  organisation: { id: 'org-1', ...organisation },
};
export const colleague: Actor = { ...enterprise, account: 'enterprise-1b' };
export const rival: Actor = {
  account: 'enterprise-2',
  role: 'enterprise',
  organisation: { id: 'org-2', name: '乌苏节水公司', creditCode: '91350100M000100Y43' },
};
export const third: Actor = {
  account: 'enterprise-3',
  role: 'enterprise',
  organisation: { id: 'org-3', name: '塔城畜牧科技公司', creditCode: '91512081MA62K0260E' },
};
export const recommender: Actor = {
  account: 'society-1',
  role: 'recommender',
  organisation: { id: 'org-7', name: '工程学会', creditCode: 'x' },
};
export const otherRecommender: Actor = {
  account: 'society-2',
  role: 'recommender',
  organisation: { id: 'org-8', name: '农学会', creditCode: 'y' },
};
export const leader: Actor = { account: 'leader-1', role: 'leader' };
export const auditor: Actor = { account: 'auditor-1', role: 'auditor' };

export const declared = declarations;
export const passed = checklistItems.map(({ code }) => ({ code, ok: true }));
export const reasons = [{ code: 'unclear', field: 'title', note: '名称请写明工艺' }];

/** Monday, 2 March 2026, 09:00 in Beijing. */
export const start = '2026-03-02T01:00:00Z';

/** Intake on a database of its own, with a campaign that is open, and what tests often need of it. */
export async function intakeForTest(options: Pick<TestOptions, 'ids'> = {}) {
  const clock = fixedClock(start);
  const intake = await serviceForTest(intakeService, { ...options, clock });
  const openCampaign = async (change: object = {}) => {
    const opened = await intake.as(clerk).post('/campaigns', {
      title: '2026年第一批征集',
      opensAt: '2026-03-01T00:00:00+08:00',
      closesAt: '2027-12-31T23:59:59+08:00',
      ...change,
    });
    return opened.body.id as string;
  };
  /** The gateway tells that the secretariat has confirmed an organisation. */
  const confirm = ({ organisation }: Actor) =>
    intake.receive(
      OrganisationConfirmed({ problems: [], organisation: organisation!.id, creditCode: organisation!.creditCode }),
      { key: organisation!.id },
    );
  for (const one of [enterprise, rival, third]) await confirm(one);
  const campaign = await openCampaign();
  /** A body that meets every rule. */
  const body = (change: object = {}) => ({ ...problemBody, campaign, declarations: declared, ...change });
  const submit = async (change: object = {}, as = enterprise) => {
    const answer = await intake.as(as).post('/problems', body(change));
    if (answer.status !== 201) throw new Error(`not submitted: ${JSON.stringify(answer.body)}`);
    return answer.body.id as string;
  };
  /** A problem that the formal check has passed. */
  const accepted = async (change: object = {}, as = enterprise) => {
    const id = await submit(change, as);
    await intake.as(clerk).post(`/problems/${id}/acceptance`, { checklist: passed });
    return id;
  };
  /** The text that a resubmission carries: everything but campaign and organisation. */
  const text = (change: object = {}) => {
    const { campaign: _campaign, contact: _contact, ...rest } = body(change);
    return rest;
  };
  const types = async (key: string) => (await intake.facts(key)).map(({ type }) => type);
  /** Who was told what about a problem, once all that is on its way has arrived. */
  const told = async (id: string) => {
    await intake.settled();
    return intake.messages
      .filter(({ params }) => params.problem === id)
      .map(({ account, kind }) => `${account}: ${kind}`);
  };
  return { ...intake, intake, clock, campaign, confirm, openCampaign, body, submit, accepted, text, types, told };
}
export type IntakeForTest = Awaited<ReturnType<typeof intakeForTest>>;
