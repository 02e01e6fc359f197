import { cleanPicture } from '../images/clean-picture.js';
import { cleanOffice } from '../office/clean-office.js';
import { type FileType } from '../recognition/file-types.js';
import { isAllowedExtension, recognise, refuseDisguised, type Recognised } from '../recognition/recognise.js';
import { SecrecyScan } from '../secrecy/secrecy-scan.js';
import { Fault } from './fault.js';
import type { InspectionLimits } from './inspection-limits.js';
import { NotClean, type NotCleanCode } from './not-clean.js';
import { readFile } from './read-file.js';

/** `no-text`: a scan or picture, whose markings nobody but a person can see. `secrecy-words`: they stand in running text. */
export type Remark = 'no-text' | 'secrecy-words';

export interface Findings {
  readonly type: FileType;
  readonly remarks: readonly Remark[];
  /** The copy for experts, or why there is none. */
  readonly clean: Buffer | NotCleanCode;
}

/** Recognises a file, looks for markings in it, makes the clean copy. @throws Fault */
export async function inspect(bytes: Buffer, extension: string, limits: InspectionLimits): Promise<Findings> {
  const file = recogniseAs(bytes, extension, limits);
  const scan = new SecrecyScan();
  const complete = await readFile(file, bytes, limits, scan, 0);
  const clean = await cleaned(file, bytes, limits);
  const remarks: Remark[] = [];
  if (!complete || !scan.hasText) remarks.push('no-text');
  if (scan.hasWords) remarks.push('secrecy-words');
  return { type: file.type, remarks, clean };
}

/** What is not allowed at all is disguised where its name says that it is. @throws Fault */
function recogniseAs(bytes: Buffer, extension: string, limits: InspectionLimits): Recognised {
  try {
    const file = recognise(bytes, extension, limits);
    refuseDisguised(file.type, extension);
    return file;
  } catch (error) {
    if (error instanceof Fault && error.code === 'file-type-not-allowed' && isAllowedExtension(extension))
      throw new Fault('file-disguised', error.found);
    throw error;
  }
}

async function cleaned(file: Recognised, bytes: Buffer, limits: InspectionLimits): Promise<Buffer | NotCleanCode> {
  try {
    switch (file.type) {
      case 'text':
      case 'csv':
        return bytes;
      case 'pdf':
        return await (await import('../pdf/clean-pdf.js')).cleanPdf(bytes, limits);
      case 'png':
      case 'jpeg':
        return cleanPicture(bytes);
      default:
        return cleanOffice(file.content);
    }
  } catch (error) {
    if (error instanceof NotClean) return error.code;
    if (error instanceof Fault) throw error;
    // A library met what it did not expect: what we do not understand, experts do not get.
    return 'not-understood';
  }
}
