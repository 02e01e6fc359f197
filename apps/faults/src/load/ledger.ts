import type { Attempt } from '@zhitong/standalone/demo';

/** What became of a request: answered with a status, or not at all, which may mean either. */
interface Request {
  method: string;
  path: string;
  tries: number;
  /** Of the last answer; undefined where there was none. */
  status: number | undefined;
}

/** What people were answered: the platform is held to it. */
export class Ledger {
  private readonly requests = new Map<string, Request>();

  /** Hears of every try. */
  readonly heard = ({ method, path, key, status }: Attempt): void => {
    const known = this.requests.get(key) ?? { method, path, tries: 0, status: undefined };
    known.tries += 1;
    // Of the gateway alone: whether a service did something is not said.
    known.status = status !== undefined && ![502, 503, 504].includes(status) ? status : undefined;
    this.requests.set(key, known);
  };

  get commands(): Request[] {
    return [...this.requests.values()].filter(({ method, path }) => method !== 'GET' && path !== '/api/session');
  }

  /** Submissions to which nobody was answered in the end: each may be there, or not. */
  get maybe(): number {
    return this.commands.filter(({ path, status }) => path === '/api/intake/problems' && status === undefined).length;
  }

  summary(): Summary {
    const { commands } = this;
    return {
      commands: commands.length,
      accepted: commands.filter(({ status }) => status !== undefined && status < 300).length,
      refused: commands.filter(({ status }) => status !== undefined && status >= 300).map(refusal),
      maybe: commands.filter(({ status }) => status === undefined).length,
      repeated: commands.filter(({ tries }) => tries > 1).length,
      tries: commands.reduce((sum, { tries }) => sum + tries, 0),
    };
  }
}

const refusal = ({ method, path, status }: Request) => `${method} ${path}: ${status}`;

export interface Summary {
  commands: number;
  accepted: number;
  refused: string[];
  /** Never answered. */
  maybe: number;
  /** Tried more than once, with the same key. */
  repeated: number;
  tries: number;
}
