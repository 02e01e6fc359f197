import type { ComponentType } from 'react';
import type { Role } from '../api/session.js';
import type { Pair } from '../i18n/index.js';

/** A screen by its address. What it needs is loaded when somebody goes there. */
export interface Screen {
  /** Relative to the entry: `/problems/:id`. */
  path: string;
  /** Who sees it: roles, everybody who is signed in, or anybody. */
  for: readonly Role[] | 'signed-in' | 'anybody';
  load(): Promise<{ default: ComponentType }>;
}

/** An item of the bar on top. */
export interface NavItem {
  to: string;
  label: Pair;
  for: readonly Role[];
  /** Items are in this order; groups leave room: 10, 20, 30. */
  order: number;
}

/** One folder of screens: `routes.ts` exports it as `group`, and it is found by itself. */
export interface ScreenGroup {
  screens: readonly Screen[];
  nav?: readonly NavItem[];
  /** Where people of a role begin. */
  home?: Partial<Record<Role, string>>;
}

export const screensOf = (modules: Readonly<Record<string, { group: ScreenGroup }>>): ScreenGroup => {
  const groups = Object.values(modules).map(({ group }) => group);
  return {
    screens: groups.flatMap(({ screens }) => screens),
    nav: groups.flatMap(({ nav = [] }) => nav).sort((a, b) => a.order - b.order),
    home: Object.assign({}, ...groups.map(({ home }) => home)) as NonNullable<ScreenGroup['home']>,
  };
};
