import { topics } from '@zhitong/contracts';
import type { EventLog, Topic } from '@zhitong/events';
import type { Databases } from '../databases.js';
import type { Environment, ServiceName } from '../environment.js';
import { openLog } from '../log.js';
import type { Source } from './export.js';

/** Every topic, each with the login of the service that owns it: restricted ones too. */
export async function openTopics(
  environment: Environment,
  databases: Databases,
): Promise<{ sources: Source[]; close(): Promise<void> }> {
  const logs = new Map<string, EventLog>();
  const close = async () => void (await Promise.all([...logs.values()].map((log) => log.close())));
  try {
    for (const { owner } of topics)
      if (!logs.has(owner))
        logs.set(owner, await openLog(owner as ServiceName, environment, databases.logUrlOf(owner as ServiceName)));
    return { sources: topics.map((topic: Topic) => ({ topic, log: logs.get(topic.owner)! })), close };
  } catch (error) {
    await close();
    throw error;
  }
}
