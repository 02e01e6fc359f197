import {
  exampleSubmission,
  ProblemSubmitted,
  ReviewConfirmed,
  TopicAccepted,
  type Dossier,
  type Organisation,
} from '@zhitong/contracts';
import type { Actor, Role } from '@zhitong/identity';
import type { Ids } from '@zhitong/service';
import { fixedClock, serviceForTest, type TestCaller } from '@zhitong/testing';
import { briefsService } from '../briefs.module.js';

const person = (account: string, role: Role): Actor => ({ account, role });
export const editor = person('editor-1', 'editor');
export const secondEditor = person('editor-2', 'editor');
export const clerk = person('clerk-1', 'secretariat');
export const approver = person('approver-1', 'approver');
export const mayor = person('leader-1', 'leader');
export const secretary = person('leader-2', 'leader');
export const otherLeader = person('leader-9', 'leader');
export const auditor = person('auditor-1', 'auditor');

export const firm: Organisation = { id: 'org-1', name: '沙湾绿源节水设备有限公司', creditCode: '91654203M00010006G' };
export const rivalFirm: Organisation = { id: 'org-2', name: '乌苏节水公司', creditCode: '91350100M000100Y43' };
export const contactOf = (organisation: Organisation): Actor => ({
  account: `contact-${organisation.id}`,
  role: 'enterprise',
  organisation,
});

/** Monday, 2 March 2026, 09:00 in Beijing. */
export const start = '2026-03-02T01:00:00Z';

const { contact: _contact, declarations: _declarations, indicators, ...text } = exampleSubmission;
const rows = indicators.map((row, i) => ({ id: `i${i + 1}`, ...row }));
const statistics = { count: 5, mean: 85, median: 85, deviation: 3, range: 8, recommending: 5 };

/** Briefs on a database and a log of their own, with problems on record. */
export async function briefsForTest(options: { ids?: Ids } = {}) {
  const clock = fixedClock(start);
  const briefs = await serviceForTest(briefsService, { clock, ...options });
  let count = 0;

  const dossierOf = (number: string, change: Partial<Dossier> = {}): Dossier => ({
    ...text,
    number,
    organisation: firm,
    indicators: rows,
    joined: [],
    ...change,
  });

  /** A problem that was submitted. */
  const submitted = async (change: Partial<Dossier> = {}) => {
    const key = `problem-${(count += 1)}`;
    const dossier = dossierOf(`SW2026-${String(count).padStart(4, '0')}`, change);
    await briefs.receive(
      ProblemSubmitted({ problems: [key], dossier, declaration: { by: 'contact-org-1', at: start, hash: 'sha256:0' } }),
      { key },
    );
    return { key, dossier };
  };
  /** A problem that passed the review. @returns its id and the id of that fact */
  const reviewed = async (change: Partial<Dossier> = {}) => {
    const { key, dossier } = await submitted(change);
    const fact = ReviewConfirmed({ problems: [key], round: 1, outcome: 'approved', statistics, dossier });
    const { id: review } = await briefs.receive(fact, { key });
    return { key, dossier, review };
  };
  /** A problem whose research was accepted. */
  const researched = async (change: Partial<Dossier> = {}) => {
    const { key, dossier, review } = await reviewed(change);
    const results = rows.map((row) => ({ ...row, measured: '4.5', report: 'JC-1', met: true }));
    const accepted = TopicAccepted({
      problems: [key],
      topic: key,
      team: rivalFirm,
      results,
      summary: '全部达标',
      dossier,
    });
    const { id: acceptance } = await briefs.receive(accepted, { key });
    return { key, dossier, review, acceptance };
  };

  const manuscript = (change: object = {}) => ({
    title: '关于滴灌带堵塞问题攻关情况的专报',
    body: '一、问题。含沙水源下滴灌带堵塞快，每年更换造成浪费。二、原因。流道设计仿制为主，缺少检测数据。三、建议。支持首批应用。',
    statements: [],
    ...change,
  });
  const draft = (problems: string[], change: object = {}, as = editor) =>
    briefs.as(as).post('/briefs', { ...manuscript(), problems, basis: 'review', ...change });
  const on = (as: Actor, id: string) => {
    const caller: TestCaller = briefs.as(as);
    return (command: string, body: object = {}, headers: Record<string, string> = {}) =>
      caller.post(`/briefs/${id}/${command}`, body, headers);
  };
  const must = async (answer: Promise<{ status: number; body: any }>) => {
    const { status, body } = await answer;
    if (status >= 300) throw new Error(`refused: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  /** A brief that was handed in. */
  const drafted = async (problems?: string[], change: object = {}): Promise<string> =>
    (await must(draft(problems ?? [(await reviewed()).key], change))).id;
  const cleared = async (...about: Parameters<typeof drafted>) => {
    const id = await drafted(...about);
    await must(on(secondEditor, id)('proofreading', { passed: true }));
    await must(on(clerk, id)('clearance', { passed: true, note: '未见涉密内容' }));
    return id;
  };
  const approved = async (...about: Parameters<typeof drafted>) => {
    const id = await cleared(...about);
    await must(on(approver, id)('sign-off', { passed: true }));
    return id;
  };
  /** A brief that was sent to the mayor and the secretary. */
  const published = async (...about: Parameters<typeof drafted>) => {
    const id = await approved(...about);
    await must(on(editor, id)('publication', { recipients: [mayor.account, secretary.account] }));
    return id;
  };
  /** The secretariat adds the scan of what a leader wrote on paper. */
  const scanned = async (id: string): Promise<string> =>
    (
      await must(
        briefs
          .as(clerk)
          .post(
            `/briefs/${id}/attachments?name=${encodeURIComponent('批示件.txt')}`,
            Buffer.from('已阅，请科协跟踪。'),
          ),
      )
    ).id;
  const read = (as: Actor, id: string) => briefs.as(as).get(`/briefs/${id}`);
  const types = async (key: string) => (await briefs.facts(key)).map(({ type }) => type);
  return {
    ...{ briefs, clock, dossierOf, submitted, reviewed, researched, manuscript, draft, on, must },
    ...{ drafted, cleared, approved, published, scanned, read, types },
  };
}
export type BriefsForTest = Awaited<ReturnType<typeof briefsForTest>>;

/** The fields that an answer names. */
export const fields = ({ body }: { body: { errors?: { field: string; code: string }[] } }) =>
  (body.errors ?? []).map(({ field, code }) => `${field}: ${code}`);
