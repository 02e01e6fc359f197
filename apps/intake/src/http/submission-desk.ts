import { Inject, Injectable } from '@nestjs/common';
import {
  FieldsInvalid,
  NotAllowedNow,
  type Contact,
  type CreditCode,
  type Dossier,
  type DossierAttachment,
  type FieldProblem,
  type Organisation,
  type ProblemText,
} from '@zhitong/contracts';
import { Aggregates, type Tx } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import { IDS, withCalendar, type Command, type Ids } from '@zhitong/service';
import { checkAdmission, checkQuota, checkScope, checkStampedScan } from '../domain/campaign/admission.js';
import { campaign, type CampaignState } from '../domain/campaign/campaign.js';
import { caseNumber, caseYear } from '../domain/case-number.js';
import { problem } from '../domain/problem/problem.js';
import type { ProblemState } from '../domain/problem/state.js';
import { enter, submit } from '../domain/problem/submit.js';
import { INTAKE_RULES, type FixedRules } from '../domain/rules.js';
import { demandConfirmed, standingHinders } from '../domain/standing.js';
import { standingOf } from '../persistence/standings.js';
import { takeCaseNumber } from '../persistence/case-numbers.js';
import { accountOf } from '../persistence/enterprise-accounts.js';
import { keepContact } from '../persistence/contacts.js';
import { uncounted, usedQuota } from '../queries/quota.js';

export interface Application {
  campaign: string;
  organisation?: { name: string; creditCode: CreditCode };
  /** Account of the enterprise, where a clerk enters for it and names one. */
  owner?: string;
  text: ProblemText;
  contact: Contact;
  /** Whether both declarations were made; each single one is a field rule. */
  declared: boolean;
  /** What was sent along. */
  attachments?: DossierAttachment[];
}

/** A campaign, and the places in it that the recommender of an application has used up. */
interface Room {
  campaign: CampaignState;
  used: number;
}

const missing = (field: string, zh: string, en: string): FieldProblem => ({
  field,
  code: 'required',
  message: { zh, en },
});

/** Takes a problem in: from an enterprise, from a draft, or through a clerk. */
@Injectable()
export class SubmissionDesk {
  constructor(
    private readonly aggregates: Aggregates,
    @Inject(IDS) private readonly ids: Ids,
    @Inject(INTAKE_RULES) private readonly rules: FixedRules,
  ) {}

  /**
   * Campaign, then counter, are locked until the end of the transaction, in this order for everybody: the last place of
   * a quota is given once and the case numbers have no gaps.
   */
  async take(tx: Tx, { actor, at, why }: Command, given: Application) {
    const application = await this.addressed(tx, actor, given);
    const organisation = organisationOf(actor, application);
    const [standing, room, rules] = await Promise.all([
      standingOf(tx, organisation.creditCode),
      this.room(tx, application),
      withCalendar(tx, this.rules),
    ]);
    if (actor.role === 'secretariat') demandConfirmed(standing, 'organisation.creditCode');
    const hindrance = standingHinders('submit', standing);
    if (hindrance) throw new NotAllowedNow('submit', standing, [], hindrance);
    admit(application, room, at);
    const id = this.ids.next('problem');
    keepContact(tx, id, application.contact);
    // From here on others wait for theirs: as late as can be.
    const year = caseYear(at);
    const number = caseNumber(this.rules.numberPrefix, year, await takeCaseNumber(tx, year));
    const command = {
      problem: id,
      number,
      campaign: application.campaign,
      organisation,
      text: application.text,
      attachments: application.attachments ?? [],
      by: actor.account,
      at,
      rules,
    };
    const { owner } = application;
    const changed = await this.aggregates.change(
      tx,
      problem,
      id,
      'new',
      (state) => (owner === undefined ? submit(command, state) : enter({ ...command, owner }, state)),
      why,
    );
    return { id, state: changed.state, version: changed.version, standing };
  }

  /** Where a clerk enters and names no account, the one of the enterprise that has been here longest is told. */
  private async addressed({ manager }: Tx, { role }: Actor, application: Application): Promise<Application> {
    const { owner, organisation } = application;
    if (role !== 'secretariat' || owner !== undefined || !organisation) return application;
    const account = await accountOf(manager, organisation.creditCode);
    return account === undefined ? application : { ...application, owner: account };
  }

  private async room(tx: Tx, { campaign: id, text: { recommender } }: Application): Promise<Room> {
    // Only the places of a recommender must be counted one after the other.
    if (recommender === undefined) return { campaign: (await this.aggregates.hold(tx, campaign, id)).state, used: 0 };
    const { state } = await this.aggregates.lock(tx, campaign, id);
    return { campaign: state, used: await usedQuota(tx, id, recommender) };
  }

  /**
   * A corrected text must still fit the campaign, though its window may have passed. It keeps its place with the
   * recommender that it had, and needs a free one with another.
   */
  async fit(
    tx: Tx,
    id: string,
    before: Dossier,
    text: ProblemText,
    attachments: readonly DossierAttachment[],
  ): Promise<void> {
    const { state } = await this.aggregates.lock(tx, campaign, before.campaign);
    const problems = [
      ...checkScope(state, text),
      ...checkStampedScan(state, attachments),
      ...(await this.place(tx, id, state, before, text)),
    ];
    if (problems.length > 0) throw new FieldsInvalid(problems);
  }

  /** Whoever confirms what a clerk entered brings the stamped scan, where the campaign asks for it. */
  async fitScan(tx: Tx, { campaign: id }: Dossier, attachments: readonly DossierAttachment[]): Promise<void> {
    const { state } = await this.aggregates.lock(tx, campaign, id);
    const problems = checkStampedScan(state, attachments);
    if (problems.length > 0) throw new FieldsInvalid(problems);
  }

  /** A clerk's correction may move a problem to another organisation, if that is confirmed. */
  async demandOrganisation(tx: Tx, before: Dossier, after: Dossier): Promise<void> {
    const { creditCode } = after.organisation;
    if (creditCode === before.organisation.creditCode) return;
    demandConfirmed(await standingOf(tx.manager, creditCode), 'fields.organisation.creditCode');
  }

  /** A clerk's correction of the recommender takes a place with the new one, if the problem counts at all. */
  async move(tx: Tx, id: string, before: Dossier, { status, dossier }: ProblemState): Promise<void> {
    if (!dossier || dossier.recommender === before.recommender || uncounted.includes(status)) return;
    const { state } = await this.aggregates.lock(tx, campaign, before.campaign);
    const problems = await this.place(tx, id, state, before, dossier);
    if (problems.length > 0) throw new FieldsInvalid(problems.map((one) => ({ ...one, field: `fields.${one.field}` })));
  }

  private async place(tx: Tx, id: string, state: CampaignState, before: Dossier, now: { recommender?: string }) {
    if (now.recommender === before.recommender) return [];
    return checkQuota(state, now, await usedQuota(tx, before.campaign, now.recommender, id));
  }
}

/** @throws FieldsInvalid where the campaign does not take it */
function admit(application: Application, { campaign, used }: Room, at: Date): void {
  const problems = [
    ...checkAdmission(campaign, application.text, used, at),
    // What a clerk enters is signed by its enterprise, which brings the scan.
    ...(application.owner === undefined ? checkStampedScan(campaign, application.attachments ?? []) : []),
  ];
  if (problems.length > 0) throw new FieldsInvalid(problems);
}

/** Whose problem it is: the caller's enterprise, or the one that a clerk names. */
function organisationOf(actor: Actor, { organisation: given, owner, declared }: Application): Organisation {
  if (actor.role === 'secretariat') {
    const problems = [
      ...(given
        ? []
        : [missing('organisation', '代企业录入时请填写单位', 'Entering for an enterprise needs the organisation')]),
      ...(owner !== undefined
        ? []
        : [
            missing(
              'owner',
              '该单位在平台上还没有企业账号，无人确认；请先邀请其联系人',
              'The organisation has no account here that could confirm: invite its contact first',
            ),
          ]),
    ];
    if (problems.length > 0 || !given) throw new FieldsInvalid(problems);
    return { id: given.creditCode, ...given };
  }
  const problems: FieldProblem[] = [];
  const { organisation: own } = actor;
  if (!declared) problems.push(missing('declarations', '请作出不涉密和真实性承诺', 'Both declarations must be made'));
  if (owner !== undefined)
    problems.push({
      field: 'owner',
      code: 'owner-not-allowed',
      message: { zh: '企业只能为自己提交', en: 'An enterprise submits for itself' },
    });
  if (own && given && given.creditCode !== own.creditCode)
    problems.push({
      field: 'organisation.creditCode',
      code: 'credit-code-not-yours',
      message: {
        zh: '与您账号所属单位的统一社会信用代码不一致',
        en: 'This is not the credit code of the organisation that your account belongs to',
      },
    });
  if (!own && !given) problems.push(missing('organisation', '请填写单位', 'The organisation is required'));
  if (problems.length > 0) throw new FieldsInvalid(problems);
  return own ? { id: own.id, name: own.name, creditCode: own.creditCode } : { id: given!.creditCode, ...given! };
}
