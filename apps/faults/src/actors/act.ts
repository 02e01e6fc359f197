import { setTimeout as pause } from 'node:timers/promises';
import type { Stage } from '../stage/stage.js';
import { wordsOf, type Fault } from '../schedule/fault.js';
import { rates } from './rates.js';

/** How long a process may take to come to the point where it is to die: nobody may need it just then. */
const patience = 15_000;

/** Does one fault to the platform, and undoes it where it lasts. Resolves when it is over. */
export async function act(fault: Fault, stage: Stage): Promise<void> {
  const { chronicle, services, links, database, broker } = stage;
  chronicle.tell(wordsOf(fault));
  switch (fault.kind) {
    case 'kill': {
      const service = services.get(fault.service)!;
      service.tell({ kind: 'kill', point: fault.point, nth: fault.nth });
      const gone = await service.gone(patience);
      if (!gone) service.tell({ kind: 'live' });
      return chronicle.tell(gone ? `  ${fault.service} died` : `  ${fault.service} did not come to ${fault.point}`);
    }
    case 'kill-anywhere':
      return services.get(fault.service)!.signal('SIGKILL');
    case 'freeze': {
      const thaw = services.get(fault.service)!.freeze();
      await pause(fault.lasts);
      return thaw();
    }
    case 'restart-database':
      await database.restart(fault.away);
      return chronicle.tell('  the database is back');
    case 'restart-broker':
      await broker.restart(fault.signal, fault.away);
      return chronicle.tell('  the broker is back');
    case 'cut':
      return links.get(fault.link)!.cut();
    case 'slow': {
      const link = links.get(fault.link)!;
      link.slow(fault.delay);
      await pause(fault.lasts);
      return link.slow(0);
    }
    case 'half-open': {
      const end = links.get(fault.link)!.halfOpen();
      await pause(fault.lasts);
      return end();
    }
    case 'repeat':
      stage.tell({ kind: 'rates', rates });
      await pause(fault.lasts);
      return stage.tell({ kind: 'rates', rates: undefined });
    case 'clock':
      return stage.tell({ kind: 'clock', offset: fault.offset });
  }
}
