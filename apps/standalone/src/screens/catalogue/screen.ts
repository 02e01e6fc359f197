import type { Role } from '@zhitong/identity';
import type { Locator, Page } from 'playwright-core';
import type { Scene } from './scene.js';

/** Somebody of the demo, and the role in which they act. */
export interface Who {
  login: string;
  role: Role;
}

/** In which a screen can be: nothing there yet, something there, something wrong, a question asked. */
export const states = ['empty', 'filled', 'error', 'dialog'] as const;
export type State = (typeof states)[number];

/** Known before, or only when everything is in its place. */
type Placed<T> = T | ((scene: Scene) => T);

/** How a screen comes into a state. */
export interface Way {
  /** Where it is not the screen's own address. */
  at?: Placed<string>;
  as?: Placed<Who>;
  /** What one does there. The texts are the Chinese ones: the language is changed afterwards. */
  then?: (page: Page) => Promise<unknown>;
  /** The server answers nothing but who I am. */
  away?: boolean;
}

export interface Screen {
  /** Of a picture's file; unique. */
  name: string;
  /** As the web app has it: `/desk/problems/:id?`. */
  route: string;
  /** Absent: nobody is signed in. */
  as?: Placed<Who>;
  at: Placed<string>;
  /** Seen on the first day, before anything is there. */
  empty?: Way & { at?: string; as?: Who };
  filled?: Way;
  error?: Way;
  dialog?: Way;
}

/** A screen in a state, ready to be looked at. */
export interface Look {
  name: string;
  state: State;
  at: string;
  as: Who | undefined;
  then: Way['then'];
  away: boolean;
  /** Written by the server, in the language of the address. */
  plain: boolean;
}

const plain = /^\/(?:board|brief)(?:\/|$)/;

/** @param scene undefined: what can be seen on the first day */
export function looksOf(screens: readonly Screen[], scene: Scene | undefined): Look[] {
  const place = <T>(value: Placed<T>): T =>
    typeof value === 'function' ? (value as (scene: Scene) => T)(scene!) : value;
  return screens.flatMap((screen) =>
    states
      .filter((state) => screen[state] !== undefined && (state === 'empty') === (scene === undefined))
      .map((state) => {
        const way = screen[state]!;
        const as = way.as ?? screen.as;
        return {
          name: screen.name,
          state,
          at: place(way.at ?? screen.at),
          as: as === undefined ? undefined : place(as),
          then: way.then,
          away: way.away ?? false,
          plain: plain.test(screen.route),
        };
      }),
  );
}

/** What most screens with something to read can come to. */
export const away: Way = { away: true };

const button = (page: Page | Locator, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).first();

/** Presses one button after the other; the last ones may be in the question that the first one asks. */
export const press =
  (...names: (string | RegExp)[]) =>
  async (page: Page): Promise<void> => {
    for (const name of names) {
      const asked = page.locator('dialog[open]');
      await button((await asked.count()) > 0 ? asked : page, name).click();
    }
  };
