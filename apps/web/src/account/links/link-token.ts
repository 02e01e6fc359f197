import { useState } from 'react';

/** The token of a link stands after its `#`: it is in no server's log. It leaves the address bar when it has been read. */
export function useLinkToken(): string {
  const [token] = useState(() => {
    const token = location.hash.slice(1);
    if (token !== '') history.replaceState(history.state, '', location.pathname + location.search);
    return token;
  });
  return token;
}
