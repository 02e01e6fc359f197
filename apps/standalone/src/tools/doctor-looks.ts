import { FontsMissing, Typesetter } from '@zhitong/documents';
import { systemClock, type EventLog } from '@zhitong/events';
import { withClient } from '@zhitong/persistence';
import { findingsOf, LogHealth, takeStock, troubleOf, type Readiness } from '@zhitong/service';
import type { Databases } from '../databases.js';
import type { Environment, ServiceName } from '../environment.js';
import { openLog, topicsOf } from '../log.js';
import { services } from '../services.js';
import { filePlacesOf, foldersOf } from '../settings.js';
import type { Found } from './doctor-report.js';
import { noLog } from './no-log.js';

/** Looks at one service's database, and at the log with its login: as the service would find them. */
export async function lookAtService(
  service: ServiceName,
  environment: Environment,
  databases: Databases,
): Promise<Found[]> {
  let log: EventLog = noLog;
  let trouble: unknown;
  try {
    log = await openLog(service, environment, databases.logUrlOf(service));
  } catch (error) {
    trouble = error;
  }
  const health = new LogHealth(log, topicsOf(service)[0]!.name, 5_000);
  try {
    const findings = await withClient(databases.urlOf(service), async (client) => {
      const stock = await takeStock({
        definition: services[service],
        query: async <Row>(text: string, parameters?: unknown[]) =>
          (await client.query(text, parameters)).rows as Row[],
        log,
        logHealth: () =>
          trouble === undefined
            ? health.ask()
            : Promise.resolve({ part: 'log', ready: false, waitsFor: troubleOf(trouble) }),
        clock: systemClock,
        folders: foldersOf(environment),
        files: filePlacesOf(service, environment.files),
      });
      return findingsOf(stock);
    });
    return findings.map((finding) => ({ ...finding, where: service }));
  } finally {
    await log.close();
  }
}

/** Whether the platform answers where people use it, and what its parts wait for. */
export async function lookAtPlatform({ publicUrl }: Pick<Environment, 'publicUrl'>): Promise<Found[]> {
  const about = (where: string, zh: string, en: string): Found => ({
    ...{ where, code: 'platform', level: 'red' },
    what: { zh, en },
    todo: {
      zh: '看它是否在运行（npm start），日志里有没有错误；地址不对时设 PUBLIC_URL。',
      en: 'See whether it runs (npm start), and what it logs. If the address is wrong, set PUBLIC_URL.',
    },
  });
  try {
    const response = await fetch(new URL('/health/ready', publicUrl), { signal: AbortSignal.timeout(10_000) });
    const { services: behind = [], ...gateway } = (await response.json()) as Readiness;
    return [gateway, ...behind].flatMap(({ service, parts }) =>
      parts
        .filter(({ ready }) => !ready)
        .map(({ part, waitsFor = '?' }) =>
          about(service, `${part} 不工作（${waitsFor}）`, `${part} does not work (${waitsFor})`),
        ),
    );
  } catch (error) {
    const why = troubleOf(error);
    const { origin } = publicUrl;
    return [about('platform', `${origin} 没有应答（${why}）`, `${origin} does not answer (${why})`)];
  }
}

/** Whether documents can be printed as the standard wants them. */
export async function lookAtFonts({ printing }: Pick<Environment, 'printing'>): Promise<Found[]> {
  const typesetter = new Typesetter(printing.type);
  const todo = { zh: '见 docs/operations/printing.md。', en: 'See docs/operations/printing.md.' };
  try {
    const remarks = await typesetter.remarks();
    return remarks.map((what) => ({ where: 'fonts', code: 'fonts', level: 'yellow', what, todo }));
  } catch (error) {
    if (!(error instanceof FontsMissing)) throw error;
    return [{ where: 'fonts', code: 'fonts', level: 'red', what: error.text, todo }];
  } finally {
    await typesetter.close();
  }
}
