import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@zhitong/events';
import { IDS, type Ids, type Language } from '@zhitong/service';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { Mailer } from './mailer.js';
import { render } from './texts.js';

/** A mail as it went. */
export interface Letter {
  subject: string;
  text: string;
  /** With its token: nobody but the recipient may see it. */
  link?: string;
}

/** Mail to an address that belongs to no account yet, or is not known to belong to one. */
@Injectable()
export class Letters {
  constructor(
    private readonly mailer: Mailer,
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  async send(
    tx: Tx,
    letter: {
      kind: string;
      to: string;
      language: Language;
      /** Of whoever entered the address as their own. */
      account?: string;
      params?: Readonly<Record<string, string>>;
      /** Path with the token behind `#`, which no server and no log sees. */
      path?: string;
    },
  ): Promise<Letter> {
    const { subject, text } = render(letter.kind, letter.params ?? {}, letter.language);
    const link = letter.path === undefined ? undefined : `${this.options.publicUrl.origin}${letter.path}`;
    await this.mailer.post(tx, {
      message: this.ids.next('letter'),
      recipient: letter.to,
      account: letter.account,
      subject,
      body: `${text}\n\n${link ?? this.options.publicUrl.origin}`,
    });
    return { subject, text, ...(link === undefined ? {} : { link }) };
  }

  /** In demo mode, on loopback, mail goes nowhere: the answer shows what it says. Otherwise the mailbox is the proof. */
  shown(letter: Letter | undefined): { mail?: Letter } {
    return this.options.demo && letter ? { mail: letter } : {};
  }
}
