import { useQuery } from '@tanstack/react-query';
import { read, type Role } from '../api/index.js';
import { useRoleNames } from '../entry/roles.js';
import { useTexts, useTimes } from '../i18n/index.js';
import { Loaded, Timeline as Line } from '../kit/index.js';
import { eventTexts, kindOfEvent, repeats } from './event-texts.js';

/** All that happened to a problem, as far as the reader may know it. */
export function ProblemTimeline({ id }: { id: string }) {
  const t = useTexts(eventTexts);
  const roles = useRoleNames();
  const times = useTimes();
  const timeline = useQuery(read('/api/tracking/problems/{id}/timeline', { path: { id } }));
  const texts = t as unknown as Readonly<Record<string, string>>;
  const whoOf = (actor: string) => (actor === 'system' ? t.system : roles[actor as Role]);
  return (
    <Loaded query={timeline}>
      {({ items }) => (
        <Line
          label={t.label}
          events={items
            .filter(({ type }) => type in eventTexts && !repeats.has(type))
            .map(({ id: event, type, at, actor }) => ({
              id: event,
              when: times.day(at),
              what: texts[type]!,
              more: whoOf(actor),
              kind: kindOfEvent(type),
            }))}
        />
      )}
    </Loaded>
  );
}
