import { ProblemAccepted } from '@zhitong/contracts';
import { eventually } from '@zhitong/testing';
import { dossier, factsOf } from '../testing/sample-facts.js';
import { rebuildBeside } from '../testing/other-process.js';
import { told, wholeLife } from '../testing/story.js';
import { clerk, trackingForTest, type TrackingForTest } from '../testing/tracking-for-test.js';
import { boardGroup } from './board.tables.js';
import { standingGroup } from './standing.tables.js';
import { timelineGroup } from './timeline.tables.js';

let t: TrackingForTest;
beforeEach(async () => {
  t = await trackingForTest();
});
afterEach(() => t.tracking.stop());

const tables = async () => ({
  timeline: await t.tracking.dataSource.query(`SELECT * FROM timeline ORDER BY problem, id`),
  problems: await t.tracking.dataSource.query(`SELECT * FROM tracked_problem ORDER BY id`),
  standings: await t.tracking.dataSource.query(`SELECT * FROM standing ORDER BY problem, audience`),
  board: await t.tracking.dataSource.query(`SELECT * FROM board_entry ORDER BY id`),
  subjects: await t.tracking.dataSource.query(`SELECT * FROM board_subject ORDER BY id`),
  waits: await t.tracking.dataSource.query(`SELECT * FROM waiting ORDER BY problem, n`),
});
const schemas = async () =>
  (
    await t.tracking.dataSource.query<{ nspname: string }[]>(
      `SELECT nspname FROM pg_namespace WHERE nspname LIKE 'tracking%' ORDER BY 1`,
    )
  ).map(({ nspname }) => nspname);
const submit = (id: string) => told(id, 'enterprise-1', factsOf(id, { about: dossier({ number: id }) }).submitted());

describe('a rebuild', () => {
  it('gives the same tables, from the log alone', async () => {
    await t.tell(...wholeLife(), ...submit('p2'));
    const before = await tables();
    expect(before.waits).not.toEqual([]);
    // What is wrong in the tables is put right by it.
    await t.tracking.dataSource.query(`UPDATE timeline SET actor = 'nobody'`);
    await t.tracking.dataSource.query(`UPDATE standing SET state = 'withdrawn'`);
    await t.tracking.dataSource.query(`DELETE FROM board_subject`);
    for (const group of [timelineGroup, standingGroup, boardGroup])
      expect(await rebuildBeside(t.tracking, group)).toEqual(new Map([[group, 2]]));
    expect(await tables()).toEqual(before);
    expect(await schemas()).toEqual(['tracking_board_g2', 'tracking_standing_g2', 'tracking_timeline_g2']);
  });

  it('loses nothing of what arrives meanwhile, and the running service goes on with the new tables', async () => {
    await t.tell(...wholeLife());
    let arriving: Promise<void> | undefined;
    let answered = 0;
    await rebuildBeside(t.tracking, standingGroup, {
      progress: () => {
        arriving ??= (async () => {
          for (let n = 1; n <= 20; n += 1) {
            await t.tell(...submit(`while-${n}`));
            answered += (await t.tracking.as(clerk).get('/problems/p1')).status === 200 ? 1 : 0;
          }
        })();
      },
    });
    await arriving;
    expect(answered).toBe(20);
    await eventually(async () => (await t.standing('while-20')).state === 'submitted');
    await t.tell(...submit('afterwards'));
    await eventually(async () => (await t.standing('afterwards')).state === 'submitted');
    const list = (await t.tracking.as(clerk).get('/problems?state=submitted&size=200')).body;
    expect(list.total).toBe(21);
    const parked = await t.tracking.dataSource.query(`SELECT grp, key, kind, error FROM events.parked`);
    expect(parked).toEqual([]);
  });

  it('is noticed by a running service that no fact tells of it', async () => {
    await t.tell(...submit('p1'));
    const { groups } = t.tracking.service.engine;
    const before = groups.get(standingGroup);
    await rebuildBeside(t.tracking, standingGroup);
    await eventually(() => groups.get(standingGroup) !== before);
    const asked = await t.tracking.dataSource.query(`SELECT grp, key FROM events.parked`);
    expect(asked).toEqual([]);
  });

  it('can be stopped, and then nothing has changed', async () => {
    await t.tell(...submit('p1'));
    const abort = new AbortController();
    const stopped = rebuildBeside(t.tracking, standingGroup, {
      progress: () => abort.abort(new Error('stopped by a person')),
      stop: abort.signal,
    });
    await expect(stopped).rejects.toThrow('stopped by a person');
    expect((await schemas()).filter((name) => name.includes('standing'))).toEqual(['tracking_standing_g1']);
    expect((await t.standing('p1')).state).toBe('submitted');
  });

  it('leaves out what a person discarded', async () => {
    await t.tell(...submit('p1'));
    const [{ engine }] = [t.tracking.service];
    const broken = ProblemAccepted({ problems: ['p1'], dossier: dossier(), round: 1, checklist: [] });
    await t.tell(...told('p1', 'clerk-1', broken));
    expect((await t.standing('p1')).state).toBe('accepted');
    await t.tracking.dataSource.query(
      `INSERT INTO events.discarded (grp, topic, key, epoch, seq, body, reason, actor, at)
       VALUES ($1, 'zhitong.intake.v1', 'p1', 1, 2, '', 'a mistake', 'admin-1', now())`,
      [standingGroup],
    );
    await rebuildBeside(t.tracking, standingGroup);
    expect((await t.standing('p1')).state).toBe('submitted');
    expect(engine.health().every(({ ready }) => ready)).toBe(true);
  });

  it('does not replace tables that hold more than it could take in', async () => {
    await t.tell(...submit('p1'), ...submit('p2'));
    // A defect that the serving generation did not have: its tables are wider than the new ones can be.
    await t.tracking.dataSource.query(`
      CREATE FUNCTION refuse() RETURNS event_trigger LANGUAGE plpgsql AS $$
      DECLARE made record;
      BEGIN
        FOR made IN SELECT object_identity FROM pg_event_trigger_ddl_commands() WHERE object_identity LIKE '%standing_g2.standing' LOOP
          EXECUTE 'ALTER TABLE ' || made.object_identity || ' ADD CHECK (problem <> ''p2'')';
        END LOOP;
      END $$`);
    await t.tracking.dataSource.query(
      `CREATE EVENT TRIGGER refuse ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION refuse()`,
    );
    await expect(rebuildBeside(t.tracking, standingGroup)).rejects.toThrow(
      /zhitong.intake.v1 p2: .*Nothing was changed/,
    );
    expect((await t.standing('p2')).state).toBe('submitted');
    expect((await schemas()).filter((name) => name.includes('standing'))).toEqual(['tracking_standing_g1']);
  });
});
