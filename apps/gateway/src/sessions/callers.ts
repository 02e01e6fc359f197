import { Injectable } from '@nestjs/common';
import { ApiTokens, isApiToken } from '../api-tokens/api-tokens.js';
import type { Session } from './session.js';
import { Sessions } from './sessions.js';

/** Who calls, by whatever they bring: a person's session or a machine's token. */
@Injectable()
export class Callers {
  constructor(
    private readonly sessions: Sessions,
    private readonly tokens: ApiTokens,
  ) {}

  find(token: string): Promise<Session | undefined> {
    return isApiToken(token) ? this.tokens.find(token) : this.sessions.find(token);
  }

  /** The same without it counting as use. */
  look(token: string): Promise<Session | undefined> {
    return isApiToken(token) ? this.tokens.find(token) : this.sessions.look(token);
  }
}
