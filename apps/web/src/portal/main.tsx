import { mount } from '../entry/mount.js';
import { screensOf, type ScreenGroup } from '../entry/screens.js';

/** Every folder with a `routes.ts` is a group of screens. */
mount(
  '',
  screensOf(import.meta.glob<{ group: ScreenGroup }>(['./*/routes.ts', '../account/routes.ts'], { eager: true })),
);
