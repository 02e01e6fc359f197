import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';
import type { Dossier } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import {
  clerk,
  colleague,
  enterprise,
  intakeForTest,
  reasons,
  rival,
  recommender,
  type IntakeForTest,
} from './intake.fixture.js';

let t: IntakeForTest;
beforeAll(async () => {
  t = await intakeForTest();
});
afterAll(() => t.intake.stop());

const as = (actor: Actor) => t.intake.as(actor);
const draft = async (change: object = {}, actor = enterprise) => {
  const { declarations: _, ...content } = t.body(change) as Record<string, unknown>;
  return (await as(actor).post('/drafts', { content })).body.id as string;
};
const send = (
  path: string,
  name: string,
  bytes: Uint8Array | string,
  actor = enterprise,
  more = '',
  headers: Record<string, string> = {},
) =>
  as(actor).post(
    `${path}/attachments?name=${encodeURIComponent(name)}${more}`,
    typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
    headers,
  );
const attached = async (path: string, name: string, bytes: Uint8Array | string, actor = enterprise, more = '') => {
  const answer = await send(path, name, bytes, actor, more);
  if (answer.status !== 201) throw new Error(`not attached: ${JSON.stringify(answer.body)}`);
  return answer.body.id as string;
};
const names = async (path: string, actor = enterprise) =>
  ((await as(actor).get(`${path}/attachments`)).body.items as { name: string }[]).map(({ name }) => name);
const submit = async (id: string, actor = enterprise) =>
  as(actor).post(`/drafts/${id}/submission`, { declarations: { noStateSecret: true, truthful: true } });
const submitted = async (id: string) => {
  const answer = await submit(id);
  if (answer.status !== 201) throw new Error(`not submitted: ${JSON.stringify(answer.body)}`);
  return answer.body.id as string;
};
const dossierOf = async (problem: string) => (await t.intake.facts(problem)).at(-1)!.data.dossier as Dossier;
/** Files that lie in a place of the store, by digest. */
const lying = async (place: 'own' | 'blinded') =>
  (await readdir(`${t.intake.filesDir}/${place}`, { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

/** A picture of one dot, with a text chunk as cameras and programs write them. */
function picture(text: string): Buffer {
  const chunk = (type: string, body: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), body]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(body.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    chunk('tEXt', Buffer.from(text, 'latin1')),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const table = '压力(MPa),流量(L/h)\n0.1,1.38\n0.2,1.94\n';
const note = '毛管流道抗堵塞试验记录';

describe('files of a draft', () => {
  it('are listed, read back, deleted, and go with it to the problem', async () => {
    const id = await draft();
    const path = `/drafts/${id}`;
    const first = await send(path, '流量试验.csv', table);
    expect(first).toMatchObject({
      status: 201,
      body: {
        name: '流量试验.csv',
        purpose: 'attachment',
        type: 'csv',
        bytes: Buffer.byteLength(table),
        experts: true,
      },
    });
    const second = await attached(path, '说明.txt', note);
    expect(await names(path)).toEqual(['流量试验.csv', '说明.txt']);
    const got = await as(enterprise).get(`${path}/attachments/${second}`);
    expect([got.status, got.body]).toEqual([200, note]);
    expect(decodeURIComponent(got.headers['content-disposition']!)).toContain('说明.txt');
    expect((await as(enterprise).delete(`${path}/attachments/${second}`)).status).toBe(200);
    expect((await as(enterprise).get(`${path}/attachments/${second}`)).status).toBe(404);

    const problem = await submitted(id);
    expect((await as(enterprise).get(`${path}/attachments`)).status).toBe(404);
    for (const reader of [enterprise, colleague, clerk])
      expect(await names(`/problems/${problem}`, reader)).toEqual(['流量试验.csv']);
    const read = await as(clerk).get(`/problems/${problem}/attachments/${first.body.id as string}`);
    expect(read.body).toBe(table);
    expect(read.headers['zhitong-viewed']).toBeDefined();
    const own = await as(colleague).get(`/problems/${problem}/attachments/${first.body.id as string}`);
    expect(own.headers).not.toHaveProperty('zhitong-viewed');
  });

  it('are at most ten', async () => {
    const path = `/drafts/${await draft()}`;
    for (let n = 1; n <= 9; n += 1) await attached(path, `图${n}.txt`, `图 ${n} 的说明`);
    const tenth = () => send(path, '图10.txt', '图 10 的说明', enterprise, '', { 'idempotency-key': 'the-last-place' });
    const [first, again] = [await tenth(), await tenth()];
    // Whoever lost the answer is told that it was there, not that there is no room.
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
    expect(await send(path, '图11.txt', '图 11 的说明')).toMatchObject({
      status: 409,
      body: { code: 'too-many-files' },
    });
  });

  it('stand in the fact without name, size or digest of what was sent', async () => {
    const id = await draft();
    const photo = picture('Author\0Zhang San, Runhe');
    await attached(`/drafts/${id}`, '沙湾润禾公司 张三.png', photo);
    const problem = await submitted(id);
    const [file] = (await dossierOf(problem)).attachments!;
    expect(file).toMatchObject({ purpose: 'attachment', blinded: { type: 'png', mediaType: 'image/png' } });
    const told = JSON.stringify((await t.intake.facts(problem)).map(({ data }) => data as unknown));
    const sent = createHash('sha256').update(photo).digest('hex');
    // The control: what was sent does lie there, under a digest that could be told.
    expect(await lying('own')).toContain(sent);
    for (const hidden of ['张三', sent, `"bytes":${photo.length}`]) expect(told).not.toContain(hidden);
    expect(told).toContain(file!.blinded!.digest);
  });
});

describe('a metadata leak', () => {
  it('is none: the copy for experts has nothing of who made the file, which the original has', async () => {
    const id = await draft();
    const photo = picture('Author\0Li Si, Runhe Company');
    await attached(`/drafts/${id}`, '照片.png', photo);
    const problem = await submitted(id);
    const [{ id: file }] = (await as(clerk).get(`/problems/${problem}/attachments`)).body.items as [{ id: string }];
    expect((await as(clerk).get(`/problems/${problem}/attachments/${file}`)).bytes.toString('latin1')).toContain(
      'Li Si',
    );
    const { digest } = (await dossierOf(problem)).attachments![0]!.blinded!;
    const hex = digest.replace('sha256:', '');
    const copy = await readFile(`${t.intake.filesDir}/blinded/sha256/${hex.slice(0, 2)}/${hex.slice(2, 4)}/${hex}`);
    expect(copy.subarray(1, 4).toString()).toBe('PNG');
    expect(copy.toString('latin1')).not.toMatch(/Li Si|Runhe|Author/);
  });
});

describe('a disguised file', () => {
  it('is refused by its content, naming it and what to do, and nothing of it is kept', async () => {
    const path = `/drafts/${await draft()}`;
    const before = await lying('own');
    const page = await send(path, '报告.pdf', '<!doctype html><script>alert(1)</script>');
    expect(page.status).toBe(422);
    expect(page.body).toMatchObject({
      errors: [{ field: 'name', message: expect.stringContaining('报告.pdf') as string }],
    });
    expect(await lying('own')).toEqual(before);
    expect((await send(path, '报告.png', picture('Title\0x'))).status).toBe(201);
  });
});

describe('a secrecy marking in a file', () => {
  it('is refused with the sentence what to do, and nothing of it is kept, in pieces neither', async () => {
    const path = `/drafts/${await draft()}`;
    const before = await lying('own');
    const text = `机密★10年\n${'滴头抗堵塞试验。'.repeat(10)}`;
    const refused = await send(path, '报告.txt', text);
    expect([refused.status, refused.body.code]).toEqual([422, 'file-marked-secret']);
    const bytes = Buffer.from(text);
    const upload = (await as(enterprise).post('/uploads', { bytes: bytes.length })).body.id as string;
    await as(enterprise).patch(`/uploads/${upload}?offset=0`, bytes);
    // The control: the piece does lie there before it is looked at.
    expect((await lying('own')).length).toBe(before.length + 1);
    const inPieces = await as(enterprise).post(`${path}/attachments?name=a.txt&upload=${upload}`, Buffer.alloc(0));
    expect(inPieces.body.code).toBe('file-marked-secret');
    expect(await lying('own')).toEqual(before);
    expect(await names(path)).toEqual([]);
  });
});

describe('files of a problem', () => {
  it('are signed with the text: they change before, and after it came back', async () => {
    const id = await draft();
    const first = await attached(`/drafts/${id}`, '甲.txt', '第一版的附件');
    const problem = await submitted(id);
    const path = `/problems/${problem}`;
    for (const actor of [enterprise, clerk])
      expect(await send(path, '乙.txt', '第二版的附件', actor)).toMatchObject({
        status: 409,
        body: {
          code: 'not-allowed-now',
          title: expect.stringContaining('问题现为“待形式审查”，不能增删附件') as string,
        },
      });
    expect((await as(enterprise).delete(`${path}/attachments/${first}`)).status).toBe(409);

    await as(clerk).post(`${path}/return`, { reasons });
    await attached(path, '乙.txt', '第二版的附件');
    expect((await as(enterprise).delete(`${path}/attachments/${first}`)).status).toBe(200);
    const { contact: _c, campaign: _p, ...text } = t.text() as Record<string, unknown>;
    const again = await as(enterprise).post(`${path}/resubmission`, text);
    expect(again.status).toBe(200);
    expect((await dossierOf(problem)).attachments).toHaveLength(1);
    expect(await names(path, clerk)).toEqual(['乙.txt']);
    // What the first version was signed with can still be looked at, by the office.
    expect((await as(clerk).get(`${path}/attachments/${first}`)).status).toBe(200);
    expect((await as(enterprise).get(`${path}/attachments/${first}`)).status).toBe(404);
  });

  it('survive a correction by the secretariat', async () => {
    const id = await draft();
    await attached(`/drafts/${id}`, '甲.txt', note);
    const problem = await submitted(id);
    const before = (await dossierOf(problem)).attachments;
    await as(clerk).post(`/problems/${problem}/correction`, { reason: '笔误更正', fields: { months: 20 } });
    expect((await dossierOf(problem)).attachments).toEqual(before);
  });
});

describe('the stamped scan', () => {
  it('is asked for by the campaign, once, and never goes to experts', async () => {
    const campaign = await t.openCampaign({ asksStampedScan: true });
    const id = await draft({ campaign });
    await attached(`/drafts/${id}`, '说明.txt', note);
    const refused = await submit(id);
    expect(refused).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'attachments', code: 'stamped-scan-missing' }] },
    });
    const scan = await send(`/drafts/${id}`, '盖章件.txt', '（扫描件）', enterprise, '&purpose=stamped');
    expect(scan.body).toMatchObject({
      purpose: 'stamped',
      experts: { code: 'stamped', message: '盖章件不提供给专家' },
    });
    expect((await send(`/drafts/${id}`, '盖章件2.txt', 'x', enterprise, '&purpose=stamped')).status).toBe(409);
    const { attachments } = await dossierOf(await submitted(id));
    expect(attachments!.map(({ purpose, blinded }) => [purpose, blinded !== undefined])).toEqual([
      ['attachment', true],
      ['stamped', false],
    ]);
    // Without a draft there is no place for it.
    expect((await as(enterprise).post('/problems', t.body({ campaign }))).status).toBe(422);
  });

  it('comes with the confirmation, where a clerk entered the problem', async () => {
    const campaign = await t.openCampaign({ asksStampedScan: true });
    const { declarations, ...body } = t.body({ campaign }) as Record<string, unknown>;
    const { name, creditCode } = enterprise.organisation!;
    const entered = await as(clerk).post('/problems', {
      ...body,
      organisation: { name, creditCode },
      owner: enterprise.account,
    });
    const path = `/problems/${entered.body.id as string}`;
    expect((await as(enterprise).post(`${path}/confirmation`, { declarations })).status).toBe(422);
    await attached(path, '盖章件.txt', '（扫描件）', clerk, '&purpose=stamped');
    expect((await as(enterprise).post(`${path}/confirmation`, { declarations })).status).toBe(200);
    expect((await dossierOf(entered.body.id as string)).attachments).toHaveLength(1);
  });
});

describe("another's attachment", () => {
  it('is answered like one that does not exist, to the byte', async () => {
    const mine = await draft();
    const file = await attached(`/drafts/${mine}`, '甲.txt', note);
    const problem = await submitted(
      await (async (id) => (await attached(`/drafts/${id}`, '乙.txt', note), id))(await draft()),
    );
    const theirs = (await as(enterprise).get(`/problems/${problem}/attachments`)).body.items[0].id as string;
    const absent = (path: string) => path.replace(/[^-]{4}(?=$|\/attachments)/g, 'zzzz');
    const told = async (actor: Actor, path: string, method: 'get' | 'delete') => {
      const { status, body, headers } = await as(actor)[method](path);
      return { status, body, headers: { ...headers, date: '' } };
    };
    for (const path of [`/drafts/${mine}/attachments/${file}`, `/problems/${problem}/attachments/${theirs}`]) {
      expect((await as(enterprise).get(path)).status).toBe(200);
      for (const method of ['get', 'delete'] as const) {
        const foreign = await told(rival, path, method);
        expect(foreign).toEqual(await told(rival, absent(path), method));
        expect(foreign.status).toBe(404);
      }
    }
    // Nor is one found under a thing of one's own.
    const rivals = await draft({}, rival);
    for (const [own, foreign] of [
      [`/drafts/${rivals}`, file],
      [`/drafts/${mine}`, theirs],
    ] as const)
      expect((await as(own.endsWith(rivals) ? rival : enterprise).get(`${own}/attachments/${foreign}`)).status).toBe(
        404,
      );
    // Nor is one sent to another's, and nothing of it is kept.
    const before = await lying('own');
    expect((await send(`/drafts/${mine}`, '丙.txt', '别人的附件', rival)).status).toBe(404);
    expect((await send(`/problems/${problem}`, '丙.txt', '别人的附件', rival)).status).toBe(404);
    expect((await send(`/problems/${problem}`, '丙.txt', '别人的附件', recommender)).status).toBe(403);
    expect(await lying('own')).toEqual(before);
  });
});

describe('path traversal in names', () => {
  it('finds no path: a name with one is refused, and no name is part of where the file lies', async () => {
    const path = `/drafts/${await draft()}`;
    for (const name of [
      '../../etc/passwd',
      '..\\..\\boot.ini',
      '/etc/passwd',
      'C:\\a.txt',
      '.htaccess',
      '..',
      'a\u202etxt.exe',
      'a\n.txt',
      '',
    ])
      expect(await send(path, name, note)).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'name', code: 'file-name' }] },
      });
    await attached(path, '报告.txt', note);
    for (const name of await lying('own')) expect(name).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a secrecy marking in the name of a file', () => {
  it('is refused like one in a text, and the word in running text is not', async () => {
    const path = `/drafts/${await draft()}`;
    const refused = await send(path, '机密★10年.txt', note);
    expect(refused).toMatchObject({ status: 422, body: { code: 'secrecy-marking', errors: [{ field: 'name' }] } });
    expect((await send(path, '秘密.txt', note)).status).toBe(422);
    expect((await send(path, '商业秘密保护协议.txt', note)).status).toBe(201);
  });
});

describe('a file in pieces', () => {
  const bytes = Buffer.alloc(200_000, '滴');
  const announce = async (length: number, actor = enterprise) =>
    (await as(actor).post('/uploads', { bytes: length })).body.id as string;
  const piece = (id: string, offset: number, part: Buffer, actor = enterprise) =>
    as(actor).patch(`/uploads/${id}?offset=${offset}`, part);

  it('goes on where the line broke, and is attached as a whole', async () => {
    const id = await announce(bytes.length);
    expect((await piece(id, 0, bytes.subarray(0, 100_000))).body).toEqual({ id, bytes: 200_000, received: 100_000 });
    // The same piece once more, or a gap: told where to go on.
    for (const offset of [0, 150_000])
      expect(await piece(id, offset, bytes.subarray(0, 100_000))).toMatchObject({
        status: 409,
        body: { code: 'upload-offset', title: '已收到 100000 字节，请从该处继续' },
      });
    const path = `/drafts/${await draft()}`;
    const attach = () => as(enterprise).post(`${path}/attachments?name=a.txt&upload=${id}`, Buffer.alloc(0));
    expect(await attach()).toMatchObject({ status: 409, body: { code: 'upload-unfinished' } });
    expect((await as(enterprise).get(`/uploads/${id}`)).body).toMatchObject({ received: 100_000 });
    await piece(id, 100_000, bytes.subarray(100_000));
    const answer = await attach();
    expect(answer).toMatchObject({ status: 201, body: { bytes: 200_000 } });
    const got = await as(enterprise).get(`${path}/attachments/${answer.body.id as string}`);
    expect(bytes.equals(got.bytes)).toBe(true);
    expect((await as(enterprise).get(`/uploads/${id}`)).status).toBe(404);
  });

  it('is attached once, and answered twice, where the answer was lost', async () => {
    const id = await announce(10);
    await piece(id, 0, Buffer.alloc(10, 'a'));
    const path = `/drafts/${await draft()}`;
    const attach = (name: string) =>
      as(enterprise).post(`${path}/attachments?name=${name}&upload=${id}`, Buffer.alloc(0), {
        'idempotency-key': 'attach-once',
      });
    const [first, again] = [await attach('a.txt'), await attach('a.txt')];
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
    expect(await names(path)).toEqual(['a.txt']);
    expect((await attach('b.txt')).body.code).toBe('idempotency-key-reused');
  });

  it('stays in pieces where it could not be taken in for now', async () => {
    const path = `/drafts/${await draft()}`;
    await attached(path, '先.txt', '已有副本的附件');
    const id = await announce(10);
    await piece(id, 0, Buffer.alloc(10, 'b'));
    const attach = () => as(enterprise).post(`${path}/attachments?name=b.txt&upload=${id}`, Buffer.alloc(0));
    const place = `${t.intake.filesDir}/blinded`;
    await rename(place, `${place}-away`);
    await writeFile(place, 'no folder');
    expect((await attach()).status).toBeGreaterThanOrEqual(500);
    await rm(place);
    await rename(`${place}-away`, place);
    expect((await attach()).status).toBe(201);
  });

  it('is its sender’s alone', async () => {
    const id = await announce(10);
    for (const actor of [rival, colleague, clerk]) {
      expect((await as(actor).get(`/uploads/${id}`)).status).toBe(404);
      expect((await piece(id, 0, Buffer.alloc(10), actor)).status).toBe(404);
      expect((await as(actor).delete(`/uploads/${id}`)).status).toBe(404);
    }
    const path = `/drafts/${await draft({}, rival)}`;
    expect((await as(rival).post(`${path}/attachments?name=a.txt&upload=${id}`, Buffer.alloc(0))).status).toBe(404);
  });

  it('is no larger than it was announced, has no crumbs, and is not begun without end', async () => {
    const id = await announce(100_000);
    expect((await piece(id, 0, Buffer.alloc(100_001))).status).toBe(413);
    expect((await piece(id, 0, Buffer.alloc(1_000))).body.code).toBe('upload-piece');
    expect((await as(enterprise).post('/uploads', { bytes: 52_428_801 })).status).toBe(422);
    const many = await Promise.all(Array.from({ length: 21 }, () => as(clerk).post('/uploads', { bytes: 10 })));
    expect(many.filter(({ status }) => status === 201).length).toBeLessThanOrEqual(20);
    expect((await as(clerk).post('/uploads', { bytes: 10 })).body.code).toBe('too-many-uploads');
  });
});

describe('files that belong to nothing', () => {
  it('are gone after a day: of deleted drafts, and pieces that nobody attached', async () => {
    const [kept, gone] = [await draft(), await draft()];
    await attached(`/drafts/${kept}`, '留.txt', '留下的内容');
    await attached(`/drafts/${gone}`, '去.txt', '删去的内容');
    const id = (await as(enterprise).post('/uploads', { bytes: 70_000 })).body.id as string;
    await as(enterprise).patch(`/uploads/${id}?offset=0`, Buffer.alloc(70_000, '段'));
    await as(enterprise).delete(`/drafts/${gone}`);
    const { engine } = t.intake.service;
    const before = await lying('own');
    expect(engine.health()).toContainEqual({ part: 'files', ready: true });
    expect(await engine.files!.pass()).toBe(0);
    t.clock.advance({ hours: 25 });
    while (await engine.sweeper.pass());
    expect(await engine.files!.pass()).toBeGreaterThanOrEqual(3);
    const after = await lying('own');
    expect(after.length).toBeLessThanOrEqual(before.length - 2);
    expect(await names(`/drafts/${kept}`)).toEqual(['留.txt']);
    const [{ id: file }] = (await as(enterprise).get(`/drafts/${kept}/attachments`)).body.items as [{ id: string }];
    expect((await as(enterprise).get(`/drafts/${kept}/attachments/${file}`)).body).toBe('留下的内容');
  });
});
