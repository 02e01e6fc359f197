import { connectEmbedded, runOn } from '@zhitong/persistence';

const table = 'tracking_timeline_g1.timeline';

/**
 * A cause that an operator has to mend: the timeline of tracking can take nothing in, for a rule of its table forbids
 * every new row. What comes meanwhile is parked, as with a defect in the code.
 */
export async function breakTimeline(dataDir: string): Promise<{ mend(): Promise<void> }> {
  const { adminUrl } = await connectEmbedded(dataDir);
  const tracking = Object.assign(new URL(adminUrl), { pathname: '/tracking' }).toString();
  await runOn(tracking, [`ALTER TABLE ${table} ADD CONSTRAINT broken CHECK (false) NOT VALID`]);
  return { mend: () => runOn(tracking, [`ALTER TABLE ${table} DROP CONSTRAINT broken`]) };
}
