import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Logger, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { Typesetter, type Printed } from '../typesetter.js';
import { PRINTING, usualPrinting, type Printing } from './letterhead.js';

/** The typesetter of a service: says once in its log which fonts are missing, and ends with the service. */
export class Press implements OnApplicationShutdown {
  private readonly typesetter: Typesetter;
  private readonly logger = new Logger('documents');
  private said = false;

  constructor({ type }: Pick<Printing, 'type'>) {
    this.typesetter = new Typesetter(type);
  }

  /**
   * A document as a file on offer; its digest is of what is sent.
   * @throws what {@link Typesetter.pdf} throws
   */
  async print(name: string, document: Printed) {
    const pdf = await this.typesetter.pdf(document);
    if (!this.said) {
      this.said = true;
      for (const { zh, en } of await this.typesetter.remarks()) this.logger.warn(`${zh} · ${en}`);
    }
    return {
      name: `${name}.pdf`,
      mediaType: 'application/pdf',
      bytes: pdf.length,
      digest: `sha256-${createHash('sha256').update(pdf).digest('hex')}`,
      open: ({ start = 0, end = pdf.length - 1 }: { start?: number; end?: number } = {}) =>
        Promise.resolve(Readable.from([pdf.subarray(start, end + 1)])),
    };
  }

  onApplicationShutdown(): Promise<void> {
    return this.typesetter.close();
  }
}

/** What a service that prints provides; an installation's own `PRINTING` comes after it. */
export const pressProviders: readonly Provider[] = [
  { provide: PRINTING, useValue: usualPrinting },
  { provide: Press, inject: [PRINTING], useFactory: (printing: Printing) => new Press(printing) },
];
