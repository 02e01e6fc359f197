import type { GroupHandlers, Project, Projection, Recorded } from '@zhitong/events';

/** The facts of a batch that are to be projected. @throws when the batch must not be projected at all */
export type Admit = (events: Recorded<any, any>[], projection: Projection) => Promise<Recorded<any, any>[]>;

/** The same projections, writing into another generation's schema what `admit` lets through. */
export function withSchema(
  handlers: GroupHandlers,
  schema: string,
  admit: Admit = (events) => Promise.resolve(events),
): GroupHandlers {
  if (handlers.kind !== 'projections') throw new Error('only projections have generations');
  const wrapped = new Map<Project, Project>();
  const byType = new Map(
    [...handlers.byType].map(([type, { contract, project }]) => {
      let guarded = wrapped.get(project);
      if (!guarded) {
        guarded = async (events, projection) => {
          const admitted = await admit(events, projection);
          if (admitted.length > 0) await project(admitted, { ...projection, schema });
        };
        wrapped.set(project, guarded);
      }
      return [type, { contract, project: guarded }] as const;
    }),
  );
  return { kind: 'projections', schema, byType };
}
