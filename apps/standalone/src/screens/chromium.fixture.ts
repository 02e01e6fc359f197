import { chromiumPath } from './look/chromium.js';

/** `describe` where there is a Chromium; otherwise skipped, and the reason stands in the name. */
export const describeInChromium: (name: string, tests: () => void) => void = chromiumPath
  ? describe
  : (name, tests) => describe.skip(`${name} (no Chromium found: apt-get install chromium, or CHROMIUM=path)`, tests);
