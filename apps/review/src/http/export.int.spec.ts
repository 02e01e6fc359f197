import { decodeLook, lookHeader } from '@zhitong/service';
import { workbookOf } from '@zhitong/testing';
import { asExpert, clerk, libraryRow, reviewForTest, type ReviewForTest } from './review-service.fixture.js';

let t: ReviewForTest;
beforeAll(async () => {
  t = await reviewForTest([libraryRow(1, { name: '=1+1' }), libraryRow(2)]);
});
afterAll(() => t.stop());

const exported = (query = '', as = clerk) => t.review.as(as).get<string>(`/exports/experts${query}`);

describe('the library of experts as a file', () => {
  it('holds every expert as people know them, and runs nothing that a name brings along', async () => {
    const { status, headers, body } = await exported();
    expect([status, headers['content-disposition']]).toEqual([200, 'attachment; filename="experts.csv"']);
    expect(body).toContain('"账号","姓名","工作单位","统一社会信用代码","职称"');
    expect(body).toContain(`"expert-1","'=1+1","第1研究院"`);
    const [, first, second] = workbookOf(await exported('?format=xlsx'));
    expect(first![1]).toBe('=1+1');
    expect(second!.slice(0, 3)).toEqual(['expert-2', '专家2', '第2研究院']);
    expect(second!.at(-1)).toBe('是');
  });

  it('is told to the trail, in which form too, and given to the office alone', async () => {
    expect(decodeLook((await exported('?format=xlsx')).headers[lookHeader]!)).toEqual({
      ...{ kind: 'exported', what: 'experts', format: 'xlsx' },
    });
    const refused = await exported('', asExpert('expert-1'));
    expect(refused.status).toBe(403);
    expect(JSON.stringify(refused.body)).not.toContain('专家2');
  });
});
