export { LiveBar } from './live-bar.js';
export { useLive, useWatched } from './use-live.js';
