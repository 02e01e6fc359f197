import { breakTimeline } from '../screens/park.fixture.js';
import { openCampaign, submit } from '../demo/acts/intake.js';
import { Cast } from '../demo/cast.js';
import { readSamples } from '../demo/sample.js';
import { eventually } from '@zhitong/testing/eventually';
import { Programs, startPlatform } from './program.fixture.js';

const programs = new Programs();
afterAll(() => programs.clean());

describe('npm run doctor', () => {
  it('finds a platform well, then what was parked, then that it is away', async () => {
    const dir = await programs.folder();
    const platform = await startPlatform(programs, { DATA_DIR: dir });
    const look = async () => {
      const doctor = programs.run('run.mjs', ['doctor'], { DATA_DIR: dir, PUBLIC_URL: platform.url });
      return { code: await doctor.ended, said: doctor.said() };
    };
    expect(await look()).toMatchObject({ code: 0, said: expect.not.stringContaining('✗') });

    await breakTimeline(dir);
    const cast = new Cast(platform.url);
    const [sample] = await readSamples(undefined);
    await submit(cast, await openCampaign(cast), sample!);
    const red = await eventually(async () => {
      const found = await look();
      return found.code === 1 && found;
    }, 120_000);
    expect(red.said).toMatch(/✗ 红 {2}tracking: \d+ 个对象因事件被搁置而停下/);
    expect(red.said).toContain('→ 看原因');

    platform.signal('SIGINT');
    await platform.ended;
    const away = await look();
    expect(away.code).toBe(1);
    expect(away.said).toContain('连不上数据库');
    expect(away.said).toContain('没有应答');
  }, 400_000);
});
