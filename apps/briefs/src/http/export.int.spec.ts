import { workbookOf } from '@zhitong/testing';
import { auditor, briefsForTest, clerk, mayor } from './briefs.fixture.js';

let t: Awaited<ReturnType<typeof briefsForTest>>;
beforeAll(async () => {
  t = await briefsForTest();
});
afterAll(() => t.briefs.stop());

describe('briefs as files', () => {
  it('are listed with their numbers, and the tasks of instructions one by one', async () => {
    const id = await t.published();
    const instructed = await t.on(mayor, id)('instructions', {
      text: '请水利局商农业农村局研究。',
      rank: '市长',
      audience: 'internal',
    });
    expect(instructed.status).toBe(200);
    const { instructions } = instructed.body as { instructions: { id: string }[] };
    const task = { owner: 'clerk-1', what: '协调首批应用', dueAt: '2026-03-31T18:00:00+08:00' };
    const assigned = await t.on(mayor, id)(`instructions/${instructions[0]!.id}/tasks`, task);
    expect(assigned.status).toBe(200);
    const rows = async (list: string) =>
      workbookOf(await t.briefs.as(auditor).get(`/exports/${list}?format=xlsx`)).slice(1);
    expect((await rows('briefs')).map((row) => [row[0], row[2]])).toEqual([['第1期（总第1期）', '已报送']]);
    expect((await rows('tasks')).map((row) => [row[3], row[4]])).toEqual([['协调首批应用', 'clerk-1']]);
  });

  it('are the office’s alone', async () => {
    for (const list of ['briefs', 'tasks']) {
      expect((await t.briefs.as(mayor).get(`/exports/${list}`)).status).toBe(403);
      expect((await t.briefs.as(clerk).get(`/exports/${list}`)).status).toBe(200);
    }
  });
});
