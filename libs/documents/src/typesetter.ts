import { fileURLToPath } from 'node:url';
import type { Text } from '@zhitong/contracts';
import { z } from 'zod';
import { candidates, chooseFonts, type ChosenFonts, type ConfiguredFonts } from './fonts/choose-fonts.js';
import { fontPlaces } from './fonts/font-files.js';
import { bulletin, bulletinData } from './models/bulletin.js';
import { form, formData } from './models/form.js';
import { officialData, officialDocument } from './models/official-document.js';
import { receipt, receiptData } from './models/receipt.js';
import { Bench } from './press/bench.js';

/** Everything that can be set in type. */
export const printed = z.discriminatedUnion('template', [officialDocument, bulletin, form, receipt]);
export type Printed = z.input<typeof printed>;

export interface TypesetterOptions {
  /** Fonts by name that come before the free ones. */
  fonts?: ConfiguredFonts;
  /** Further folders or files with fonts. */
  fontPlaces?: readonly string[];
  /** A folder with templates of an installation's own, by the names of ours. */
  templates?: string;
  /** So many documents may wait; one more is refused. Default 32. */
  waiting?: number;
  /** So long may one take, ms. Default 20,000. */
  limit?: number;
}

function dataOf(document: z.output<typeof printed>): object {
  switch (document.template) {
    case 'official':
      return officialData(document);
    case 'bulletin':
      return bulletinData(document);
    case 'form':
      return formData(document);
    case 'receipt':
      return receiptData(document);
  }
}

/**
 * Makes PDFs on a worker thread. The same input gives the same file, byte for byte, on machines with the same fonts: no
 * clock, no chance and no place goes into it. What authors wrote is data, never markup.
 */
export class Typesetter {
  private readonly bench: Bench;
  private chosen: Promise<ChosenFonts> | undefined;

  constructor(private readonly options: TypesetterOptions = {}) {
    this.bench = new Bench({
      program: new URL('./press/typst-worker.js', import.meta.url),
      workerData: {
        templates: options.templates ?? fileURLToPath(new URL('../templates', import.meta.url)),
        fontPlaces: fontPlaces(options.fontPlaces),
      },
      waiting: options.waiting ?? 32,
      limit: options.limit ?? 20_000,
    });
  }

  /**
   * @throws z.ZodError naming the field, when the input is not a document
   * @throws FontsMissing, PressBusy, TypesettingTimedOut: refusals that say what to do
   */
  async pdf(document: Printed): Promise<Buffer> {
    const parsed = printed.parse(document);
    const { families } = await this.fonts();
    const inputs = { data: JSON.stringify(dataOf(parsed)), fonts: JSON.stringify(families) };
    const pdf = await this.bench.run({ template: `${parsed.template}.typ`, inputs });
    return Buffer.from(pdf as Uint8Array);
  }

  /** What is not as it should be about the fonts, a sentence each. */
  async remarks(): Promise<Text[]> {
    return (await this.fonts()).remarks;
  }

  close(): Promise<void> {
    return this.bench.close();
  }

  private fonts(): Promise<ChosenFonts> {
    return (this.chosen ??= this.choose().catch((error: unknown) => {
      // Fonts may be installed meanwhile: asked again next time.
      this.chosen = undefined;
      throw error;
    }));
  }

  private async choose(): Promise<ChosenFonts> {
    const { fonts = {} } = this.options;
    const there = (await this.bench.run({ families: candidates(fonts) })) as string[];
    return chooseFonts(new Set(there), fonts);
  }
}
