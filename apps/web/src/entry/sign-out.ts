import { call } from '../api/call.js';
import { forgetAllLocally } from './local-drafts.js';

/** Ends the session; local drafts vanish, and so does everything that was read. */
export async function signOut(): Promise<void> {
  await call('delete', '/api/session', {}).catch(() => undefined);
  forgetAllLocally();
  location.assign('/');
}
