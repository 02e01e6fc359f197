/**
 * SQL that a column is one of a text[] parameter: `key = ${anyOf(3)}`. The planner must not see how long the array is: it
 * would take each array for a case of its own, and plan the prepared statement at every use.
 * @param nth number of the parameter, from 1
 */
export const anyOf = (nth: number): string => `ANY ((SELECT $${nth}::text[])::text[])`;
