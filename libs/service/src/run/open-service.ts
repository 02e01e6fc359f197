import type { ServiceDefinition } from '../definition.js';
import { assemble, type AssembledService } from './assemble.js';
import type { Settings } from './settings.js';

/** A service of which nothing runs, until it is closed. */
export interface OpenedService extends AssembledService {
  close(): Promise<void>;
}

/** A service's parts in a process that serves nobody: for tools. The service itself may run meanwhile. */
export async function openService(definition: ServiceDefinition, settings: Settings): Promise<OpenedService> {
  const assembled = await assemble(definition, settings, () => Promise.resolve());
  const close = async () => {
    await assembled.app.close();
    await assembled.dataSource.destroy();
  };
  return { ...assembled, close };
}
