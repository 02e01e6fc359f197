import { newcomer } from '../domain/review.fixture.js';
import {
  clerk,
  creditCode,
  expectStatus,
  libraryRow,
  problemsOf,
  reviewForTest,
  type ReviewForTest,
} from './review-service.fixture.js';

interface Listed {
  items: { id: string; name: string; load: number }[];
  total: number;
  societies: { society: string; experts: number }[];
  employers: { creditCode: string; experts: number }[];
}
const fileOf = (n: number, changes: object = {}) => {
  const { id: _id, ...file } = libraryRow(n, changes);
  return file;
};
const headings = '账号,姓名,工作单位,统一社会信用代码,职称,职称级别,专门学会,学科';

describe('the library of experts', () => {
  let t: ReviewForTest;
  beforeAll(async () => {
    t = await reviewForTest([
      ...Array.from({ length: 8 }, (_, n) => libraryRow(n)),
      libraryRow(8, {
        society: 'forestry',
        disciplines: ['22010'],
        employer: '第7研究院',
        employerCode: creditCode(7),
      }),
    ]);
  });
  afterAll(() => t.stop());
  const office = () => t.review.as(clerk);
  const found = async (query: string) => (await office().get<Listed>(`/experts?${query}`)).body;
  const ids = ({ items }: Listed) => items.map(({ id }) => id).sort();

  it('is searched by words, society, discipline and employer, page by page', async () => {
    expect(ids(await found('text=专家3'))).toEqual(['expert-3']);
    expect(ids(await found('society=forestry'))).toEqual(['expert-8']);
    expect(ids(await found('discipline=220'))).toEqual(['expert-8']);
    expect(ids(await found(`employer=${creditCode(7)}`))).toEqual(['expert-7', 'expert-8']);
    expect(ids(await found('text=%25'))).toEqual([]);
    const second = await found('page=2&size=5');
    expect([second.total, second.items.length]).toEqual([9, 4]);
    expect(second.societies).toEqual([
      { society: 'engineering', experts: 8 },
      { society: 'forestry', experts: 1 },
    ]);
    expect(second.employers.find((one) => one.creditCode === creditCode(7))).toMatchObject({ experts: 2 });
  });

  it('takes one expert, once, and shows the file with what may be done', async () => {
    expect(await office().post('/experts', libraryRow(20))).toMatchObject({ status: 201, body: { id: 'expert-20' } });
    const again = await office().post('/experts', libraryRow(20));
    expect([again.status, problemsOf(again)]).toEqual([422, ['id: expert-known']]);
    const read = await office().get('/experts/expert-20');
    expect(read).toMatchObject({
      status: 200,
      headers: { etag: '"1"' },
      body: { name: '专家20', load: 0, may: { edit: true, payment: true } },
    });
    expect((await t.review.as({ account: 'a', role: 'administrator' }).get('/experts/expert-20')).body.may).toEqual({
      edit: true,
    });
    expect((await office().get('/experts/nobody')).status).toBe(404);
  });

  it('changes a file by its version', async () => {
    const edit = (title: string, version: string) =>
      office().put('/experts/expert-2', fileOf(2, { title }), { 'if-match': version });
    expect((await edit('教授', '"7"')).status).toBe(412);
    expect(await edit('教授', '"1"')).toMatchObject({ status: 200, headers: { etag: '"2"' } });
    expect((await office().put('/experts/nobody', fileOf(2))).status).toBe(404);
    const wrong = await office().put('/experts/expert-2', fileOf(2, { name: '某', society: 'magic' }));
    expect(problemsOf(wrong).sort()).toEqual(['name: expert-name-length', 'society: society']);
  });

  it('counts seats on the way as load, and takes a seat from whom a new tie bars', async () => {
    const id = await t.accepted({ organisation: newcomer });
    await t.form(id);
    const [seat] = await t.seatsOf(id, 'invited', 'member');
    const file = (await office().get(`/experts/${seat!.expert}`)).body;
    expect(file.load).toBe(1);
    const n = Number(seat!.expert.slice('expert-'.length));
    const tie = {
      kind: 'consulting',
      organisation: newcomer.creditCode,
      organisationName: newcomer.name,
      since: '2025-01-01T00:00:00+08:00',
    };
    expectStatus(await office().put(`/experts/${seat!.expert}`, fileOf(n, { ties: [tie] })), 200);
    expect((await t.panelOf(id)).seats.find((one) => one.seat === seat!.seat)).toMatchObject({
      status: 'left',
      reason: 'conflict',
    });
    const { body } = await office().get(`/panels/${id}/candidates`);
    const barred = (body as { expert: { id: string }; conflicts: unknown[] }[]).find(
      ({ expert }) => expert.id === seat!.expert,
    );
    expect(barred!.conflicts[0]).toMatchObject({
      evidence: {
        zh: `有偿咨询：${newcomer.name}，自 2025-01-01`,
        en: `paid consulting for ${newcomer.name} since 2025-01-01`,
      },
    });
  });

  const send = (text: string, query = '') => office().post(`/experts/import-file${query}`, Buffer.from(text));

  it('reads a file as a trial: what each row would do, and nothing is kept', async () => {
    const file = `${headings}\r\nexpert-30,新专家,某研究院,${creditCode(30)},研究员,正高,林学会,220\r\nexpert-1,专家1,第1研究院,${creditCode(1)},教授,正高,工程学会,460\r\nexpert-31,某,无,1,,,,`;
    const trial = await send(file, '?dryRun=true');
    expect(trial).toMatchObject({
      status: 200,
      body: { kept: false, counts: { new: 1, changed: 1, same: 0, wrong: 1 } },
    });
    expect(trial.body.rows[1]).toMatchObject({
      line: 3,
      changes: [{ heading: '职称', before: '研究员', after: '教授' }],
    });
    expect(trial.body.rows[2].errors.map(({ field }: { field: string }) => field)).toEqual(
      expect.arrayContaining(['name', 'employer', 'employerCode', 'title']),
    );
    expect((await office().get('/experts/expert-30')).status).toBe(404);
    const refused = await send(file);
    expect(refused.status).toBe(422);
    expect(problemsOf(refused)).toContain('rows.4.name: expert-name-length');
  });

  it('takes a file as it was exported, changed in a spreadsheet', async () => {
    const exported = (await office().get<string>('/exports/experts')).body;
    expect((await send(exported, '?dryRun=true')).body.counts).toMatchObject({ new: 0, changed: 0, wrong: 0 });
    const kept = await send(exported.replace('专家5', '专家五'));
    expect(kept.body).toMatchObject({ kept: true, counts: { changed: 1 } });
    expect((await office().get('/experts/expert-5')).body).toMatchObject({ name: '专家五', version: 2 });
    const nothing = await send('姓名\r\n张三');
    expect([nothing.status, problemsOf(nothing)]).toEqual([422, ['file: expert-file']]);
  });
});
