import { useQueries } from '@tanstack/react-query';
import { read, type AnswerOf } from '../../../api/index.js';
import { parkingServices, type ParkingService } from '../services.js';

type Answer = AnswerOf<`/api/${ParkingService}/operations/parked`, 'get'>;
type Of<T> = T & { service: ParkingService };
export type ParkedEvent = Of<Answer['items'][number]>;
export type ParkedDeadline = Of<Answer['deadlines'][number]>;

/** What all services have set aside. */
export interface AllParked {
  events: ParkedEvent[];
  deadlines: ParkedDeadline[];
  /** Whether the reader may do something about it, or why not. */
  may: Answer['may'];
}

/** Asks all services that can park anything; the error of the first that does not answer. */
export function useAllParked() {
  const asked = useQueries({
    queries: parkingServices.map((service) => read(`/api/${service}/operations/parked`)),
  });
  const failed = asked.find(({ error, data }) => error !== null && data === undefined);
  const complete = asked.every(({ data }) => data !== undefined);
  const of = <T>(pick: (answer: Answer) => readonly T[]): Of<T>[] =>
    asked.flatMap(({ data }, i) => (data ? pick(data).map((one) => ({ ...one, service: parkingServices[i]! })) : []));
  const data: AllParked | undefined = complete
    ? { events: of(({ items }) => items), deadlines: of(({ deadlines }) => deadlines), may: asked[0]!.data!.may }
    : undefined;
  return {
    data,
    error: failed?.error ?? null,
    refetch: () => Promise.all(asked.map(({ refetch }) => refetch())),
  };
}
