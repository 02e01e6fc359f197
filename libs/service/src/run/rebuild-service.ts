import type { ServiceDefinition } from '../definition.js';
import { assemble } from './assemble.js';
import { Rebuild, type RebuildProgress } from './rebuild.js';
import type { Settings } from './settings.js';

/** Projections of a service that can be rebuilt, by group. */
export const rebuildable = (definition: ServiceDefinition): string[] =>
  (definition.projections ?? []).map(({ group }) => group);

export interface RebuildOptions {
  /** In this order, one after the other. */
  groups: readonly string[];
  progress: (progress: RebuildProgress) => void;
  stop: AbortSignal;
}

/**
 * Rebuilds projections of a service from the log, in a process that serves nobody: the service itself may run
 * meanwhile, in any number of replicas.
 * @returns the generation of each group that serves now
 */
export async function rebuildService(
  definition: ServiceDefinition,
  settings: Settings,
  { groups, progress, stop }: RebuildOptions,
): Promise<Map<string, number>> {
  const idle = () => Promise.resolve();
  const { app, engine, dataSource, strategies } = await assemble(definition, settings, idle);
  try {
    const serving = new Map<string, number>();
    for (const group of groups) {
      const handlers = strategies.get(group)!.handlers();
      const rebuild = new Rebuild(engine, settings.log, group, definition.consumes?.[group] ?? [], handlers);
      serving.set(group, await rebuild.run(progress, stop));
    }
    return serving;
  } finally {
    await app.close();
    await dataSource.destroy();
  }
}
