import { checklistItems, exampleSubmission } from '@zhitong/contracts';
import { demoPassword } from '@zhitong/gateway/demo';
import { eventually } from '@zhitong/testing/eventually';
import { Programs, startPlatform } from './program.fixture.js';

const programs = new Programs();
let url: string;
beforeAll(async () => {
  ({ url } = await startPlatform(programs, { DATA_DIR: await programs.folder(), RATE_LIMITS: 'off' }));
}, 120_000);
afterAll(() => programs.clean());

const call = async (method: string, path: string, body?: unknown, token?: string) => {
  const response = await fetch(`${url}/api/${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : JSON.parse(text) };
};
const signIn = async (login: string, password: string) =>
  (await call('POST', 'session', { login, password })).body.token as string;

it('an enterprise signs up, drafts and submits at once, and is accepted once the secretariat has confirmed it', async () => {
  const password = 'snow-cotton-canal-2031';
  const { organisation, campaign: _, ...text } = exampleSubmission;
  const asked = await call('POST', 'sign-up', {
    organisation,
    ...{ name: '王小明', login: 'newcomer', password, email: 'newcomer@example.com', mobile: '13900000000' },
    consents: { terms: true, privacy: true },
  });
  // In demo mode the answer carries what the mail says.
  const token = String(asked.body.mail.link).split('#')[1];
  expect((await call('POST', 'sign-up/confirmation', { token, password })).status).toBe(201);
  const [enterprise, clerk] = [await signIn('newcomer', password), await signIn('clerk', demoPassword)];

  expect((await call('POST', 'intake/drafts', { content: { title: '草稿' } }, enterprise)).status).toBe(201);
  const campaign = await call(
    'POST',
    'intake/campaigns',
    { title: '注册测试批次', opensAt: '2026-01-01T00:00:00+08:00', closesAt: '2099-12-31T00:00:00+08:00' },
    clerk,
  );
  const { recommender: _recommender, ...rest } = text as typeof text & { recommender?: string };
  const submitted = await call('POST', 'intake/problems', { ...rest, campaign: campaign.body.id }, enterprise);
  expect([submitted.status, submitted.body.errors]).toEqual([201, undefined]);
  const problem = `intake/problems/${submitted.body.id as string}`;

  const accept = () =>
    call('POST', `${problem}/acceptance`, { checklist: checklistItems.map(({ code }) => ({ code, ok: true })) }, clerk);
  const early = await accept();
  expect([early.status, early.body.title]).toEqual([409, expect.stringMatching(/尚待秘书处确认|尚未在平台登记/)]);
  expect((await call('GET', problem, undefined, clerk)).body.may.accept).not.toBe(true);

  const waiting = await call('GET', 'organisations?status=unconfirmed', undefined, clerk);
  expect(waiting.body.items).toMatchObject([{ creditCode: organisation.creditCode }]);
  const { id } = waiting.body.items[0];
  expect((await call('POST', `organisations/${id as string}/confirmation`, {}, clerk)).status).toBe(200);
  await eventually(async () => (await call('GET', problem, undefined, clerk)).body.may.accept === true);
  expect((await accept()).body.status).toBe('accepted');
});
