import type { Actor } from '@zhitong/identity';
import { clerk, colleague, enterprise, intakeForTest, rival, type IntakeForTest } from './intake.fixture.js';

let t: IntakeForTest;
beforeAll(async () => {
  t = await intakeForTest();
});
afterAll(() => t.intake.stop());

const paper = async (actor: Actor, path: string) => {
  const { status, headers, bytes } = await t.intake.as(actor).get(path);
  const isPdf = bytes.subarray(0, 5).toString('latin1') === '%PDF-';
  return { status, isPdf, disposition: headers['content-disposition'] };
};

describe('a problem on paper', () => {
  it('is a receipt with its number, and a form to be stamped, for whom may read them', async () => {
    const { id, number } = (await t.intake.as(enterprise).post('/problems', t.body())).body as {
      id: string;
      number: string;
    };
    for (const actor of [enterprise, clerk])
      for (const [kind, name] of [
        ['receipt', '受理回执'],
        ['form', '问题征集表'],
      ] as const) {
        const sheet = await paper(actor, `/problems/${id}/${kind}/pdf`);
        expect([sheet.status, sheet.isPdf]).toEqual([200, true]);
        expect(decodeURIComponent(sheet.disposition!)).toContain(`${name} ${number}.pdf`);
        expect((await paper(rival, `/problems/${id}/${kind}/pdf`)).status).toBe(404);
      }
  });

  it('is printed as a draft by its author alone, however little is filled in', async () => {
    const { id } = (await t.intake.as(enterprise).post('/drafts', { content: { title: '太短' } })).body as {
      id: string;
    };
    expect(await paper(enterprise, `/drafts/${id}/form/pdf`)).toMatchObject({ status: 200, isPdf: true });
    for (const other of [colleague, clerk]) expect((await paper(other, `/drafts/${id}/form/pdf`)).status).toBe(404);
  });
});
