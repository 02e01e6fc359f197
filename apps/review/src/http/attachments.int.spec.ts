import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { fileStore, type StoredFile } from '@zhitong/files';
import { asChair, asExpert, clerk, firm, reviewForTest, textOf, type ReviewForTest } from './review-service.fixture.js';

let t: ReviewForTest;
beforeAll(async () => {
  t = await reviewForTest();
});
afterAll(() => t.stop());

const sent = '沙湾润禾公司 张三：滴头抗堵塞试验';
const copy = '滴头抗堵塞试验';
const digest = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const put = (place: string, text: string): Promise<StoredFile> =>
  fileStore(pathToFileURL(`${t.review.filesDir}/${place}`).href).put(
    (async function* () {
      yield Buffer.from(text);
    })(),
    { maxBytes: 1_000 },
  );

/** A panel at work on a problem with two files that have copies, one that has none, and the stamped scan. */
async function panelWithFiles() {
  const first = await put('blinded', copy);
  const second = await put('blinded', '流量,压力\n1,2\n');
  const one = (n: number) => ({ id: `attachment-${n}`, purpose: 'attachment', commitment: digest(`${n}`) });
  const id = await t.scoring({
    attachments: [
      { ...one(1), purpose: 'stamped', blinded: { digest: digest(sent), bytes: 9, type: 'pdf', mediaType: 'x/y' } },
      { ...one(2), blinded: { digest: first.id, bytes: first.bytes, type: 'text', mediaType: 'text/plain' } },
      one(3),
      { ...one(4), blinded: { digest: second.id, bytes: second.bytes, type: 'csv', mediaType: 'text/csv' } },
    ],
  });
  const [member] = await t.seatsOf(id, 'accepted', 'member');
  const [chair] = await t.seatsOf(id, 'accepted', 'chair');
  return { id, member: member!, chair: chair! };
}

describe('the files of a problem', () => {
  it('reach who sits on its panel as copies, under names that the house gives', async () => {
    const { id, member, chair } = await panelWithFiles();
    const listed = [
      { n: 1, name: '附件 1.txt', type: 'text', bytes: Buffer.byteLength(copy) },
      { n: 2, name: '附件 2.csv', type: 'csv', bytes: 18 },
    ];
    expect((await t.holder(member).get(`/seats/${member.seat}/packet`)).body.packet.attachments).toEqual(listed);
    expect((await t.holder(chair).get(`/panels/${id}`)).body.packet.attachments).toEqual(listed);
    for (const seat of [member, chair]) {
      const got = await t.holder(seat).get(`/seats/${seat.seat}/attachments/1`);
      expect([got.status, got.body]).toEqual([200, copy]);
      expect(decodeURIComponent(got.headers['content-disposition']!)).toContain('附件 1.txt');
      expect(got.headers).toMatchObject({ 'x-content-type-options': 'nosniff', etag: `"${digest(copy)}"` });
    }
    for (const n of ['0', '3', '4', '01', 'attachment-1', '1.0'])
      expect((await t.holder(member).get(`/seats/${member.seat}/attachments/${n}`)).status).toBe(404);
  });

  it('reach nobody else, nor the same expert before the declaration and after the review', async () => {
    const { id, member, chair } = await panelWithFiles();
    const path = `/seats/${member.seat}/attachments/1`;
    for (const actor of [clerk, firm]) expect((await t.review.as(actor).get(path)).status).toBe(403);
    const absent = await t.review.as(asExpert('expert-19')).get('/seats/seat-absent/attachments/1');
    for (const actor of [asExpert('expert-19'), asChair(chair.expert)]) {
      const { status, body } = await t.review.as(actor).get(path);
      expect({ status, body }).toEqual({ status: 404, body: absent.body });
    }
    await t.allSeal(id, [85, 86, 87]);
    expect((await t.holder(member).get(path)).status).toBe(200);
    await t.conclude(id);
    expect((await t.holder(member).get(path)).body).toMatchObject({ status: 409, code: 'not-allowed-now' });

    const invited = await t.accepted({ attachments: [] });
    await t.form(invited);
    const [asked] = await t.seatsOf(invited, 'invited', 'member');
    expect((await t.holder(asked!).get(`/seats/${asked!.seat}/attachments/1`)).status).toBe(409);
  });
});

describe('a metadata leak', () => {
  it('through a file is none: experts are told neither what was sent, nor what there is besides', async () => {
    // The control: the original is there, and would be found if anybody could ask for it.
    await put('own', sent);
    await put('blinded', sent);
    const { id, member } = await panelWithFiles();
    const told = textOf([
      (await t.holder(member).get(`/seats/${member.seat}/packet`)).body,
      (await t.holder(member).get('/seats')).body,
      (await (await t.chairOf(id)).get(`/panels/${id}`)).body,
    ]);
    for (const hidden of [digest(sent), 'stamped', 'commitment', 'attachment-3', digest('3')])
      expect(told).not.toContain(hidden);
    expect(told).toContain('附件 1.txt');
    for (const asked of [digest(sent), 'attachment-1'])
      expect((await t.holder(member).get(`/seats/${member.seat}/attachments/${asked}`)).status).toBe(404);
  });
});
