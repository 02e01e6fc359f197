import { useQuery } from '@tanstack/react-query';
import { calendarOf, type Calendar } from '@zhitong/contracts/calendar';
import { useMemo } from 'react';
import { read } from '../api/read.js';
import { sessionQuery } from '../api/session.js';

const builtIn = calendarOf([]);
/** The administrator changes it once a year. */
const minutes = 60_000;

/**
 * The calendar that the services count working days by. Until it is read, and for who is not signed in or has come for
 * one task alone, it is the one that the platform brings.
 */
export function useCalendar(): Calendar {
  const { data: session } = useQuery(sessionQuery);
  const { data } = useQuery({
    ...read('/api/calendar'),
    enabled: session?.mustEnrol === false && session.object === undefined,
    staleTime: 10 * minutes,
  });
  return useMemo(() => (data ? calendarOf(data.years.filter(({ version }) => version > 0)) : builtIn), [data]);
}
