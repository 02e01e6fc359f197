import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { demoPassword, demoPeople } from '@zhitong/gateway/demo';
import { roles, type Role } from '@zhitong/identity';
import type { Ending } from '../demo/play.js';
import { Api, type ApiOperation } from './api.fixture.js';
import { Programs, startPlatform } from './program.fixture.js';

/** An id that nothing has. */
const nobodys = 'absent-0000000000000000000x';
/** Of the same form as one that is there, and nothing's. */
const absentLike = (id: string) => `${id.slice(0, -4)}zzzz`;
/** With a version that may be right or wrong, and without one. */
const bothWays: readonly Record<string, string>[] = [{}, { 'if-match': '"1"' }];
/** These end the caller's own session, whoever calls. */
const endsSession = /Session(Close|RevokeOthers)$/;
/** Who read a public notice may object: that there was a review is no secret then. Before, review's own tests hold it. */
const openOnNotice = new Set(['reviewObjectionRaise']);

const programs = new Programs();
let api: Api;
let endings: Ending[];

beforeAll(async () => {
  const dir = await programs.folder();
  const env = { DATA_DIR: dir, RATE_LIMITS: 'off' };
  const { url } = await startPlatform(programs, env);
  const report = path.join(dir, 'demo.json');
  const demo = programs.run('run.mjs', ['demo', '--url', url, '--json', report], env);
  const code = await demo.ended;
  if (code !== 0) throw new Error(`the demo ended with ${code}:\n${demo.said()}`);
  endings = JSON.parse(await readFile(report, 'utf8')) as Ending[];
  api = await Api.read(url);
}, 300_000);
afterAll(() => programs.clean());

/** Who acts in a role; of enterprises one that has submitted something. */
const holderOf = (role: Role) => demoPeople.find((person) => person.roles.includes(role))!.id;
const tokenOf = (role: Role) => api.signIn(holderOf(role), role, demoPassword);
const closed = () => api.operations.filter(({ command }) => command !== undefined);
const placeholders = ({ params }: ApiOperation) => params.map(() => nobodys);
const named = ({ method, path: at }: ApiOperation) => `${method} ${at}`;

/** Every id that somebody of the office finds in a list of the API, by the path of the things. */
async function idsOf(list: ApiOperation): Promise<string[]> {
  const found = new Set<string>();
  for (const role of list.roles) {
    const { status, text } = await api.call(list, [], await tokenOf(role));
    if (status !== 200) continue;
    const body = JSON.parse(text.split('\n').at(-1)!) as { items?: { id?: string }[] } | { id?: string }[];
    for (const item of Array.isArray(body) ? body : (body.items ?? [])) if (item.id !== undefined) found.add(item.id);
  }
  return [...found];
}

describe('every route', () => {
  it('is described: the document names more than a hundred', () => {
    expect(api.operations.length).toBeGreaterThan(100);
    expect(endings.length).toBeGreaterThan(5);
  });

  it('refuses who is not signed in, the same way whether or not the object is there', async () => {
    const open: string[] = [];
    for (const operation of closed())
      for (const ids of [placeholders(operation), operation.params.map(() => endings[0]!.problem)]) {
        const { status } = await api.call(operation, ids);
        if (status !== 401) open.push(`${named(operation)}: ${status}`);
      }
    expect(open).toEqual([]);
  });

  it.each(roles)(
    'refuses the role %s wherever the table does not name it, before it looks at anything',
    async (role) => {
      const token = await tokenOf(role);
      const open: string[] = [];
      for (const operation of closed().filter((one) => !one.roles.includes(role)))
        for (const headers of bothWays) {
          const { status } = await api.call(operation, placeholders(operation), token, headers);
          if (status !== 403) open.push(`${named(operation)}: ${status}`);
        }
      expect(open).toEqual([]);
    },
  );

  it.each(roles)('answers the role %s only with what is described, for what is not there', async (role) => {
    const token = await tokenOf(role);
    const odd: string[] = [];
    for (const operation of closed().filter((one) => one.roles.includes(role) && !endsSession.test(one.id))) {
      if (operation.method !== 'GET' && operation.params.length === 0) continue;
      const { status, text } = await api.call(operation, placeholders(operation), token);
      if (status >= 500 || !operation.statuses.includes(String(status)))
        odd.push(`${named(operation)}: ${status} ${text.split('\n').at(-1)}`);
    }
    expect(odd).toEqual([]);
  });
});

describe('an object that a caller may not know', () => {
  it('looks in every route like one that is not there', async () => {
    const told: string[] = [];
    let compared = 0;
    let seen = 0;
    const reads = api.operations.filter(({ method, params }) => method === 'GET' && params.length === 1);
    for (const read of reads.filter(({ path: at }) => at.endsWith('}'))) {
      const list = api.operations.find(
        ({ method, path: at }) => method === 'GET' && at === read.path.slice(0, read.path.lastIndexOf('/')),
      );
      const ids = list ? await idsOf(list) : [];
      const about = api.operations.filter(
        ({ id, path: at, params }) => at.startsWith(read.path) && params.length === 1 && !openOnNotice.has(id),
      );
      for (const role of read.roles) {
        const token = await tokenOf(role);
        for (const id of ids.slice(0, 12)) {
          if ((await api.call(read, [id], token)).status === 200) {
            seen += 1;
            continue;
          }
          for (const operation of about.filter((one) => one.roles.includes(role)))
            for (const headers of bothWays) {
              const [theirs, absent] = [
                await api.call(operation, [id], token, headers),
                await api.call(operation, [absentLike(id)], token, headers),
              ];
              compared += 1;
              if (theirs.text.replaceAll(id, absentLike(id)) !== absent.text)
                told.push(`${role} ${named(operation)} ${id}: ${theirs.status} ${absent.status}`);
            }
        }
      }
    }
    expect(told).toEqual([]);
    // Both kinds were there: objects that may be seen, and objects that may not.
    expect(Math.min(seen, compared)).toBeGreaterThan(20);
  }, 300_000);
});
