import { Refusal, type FieldProblem } from '@zhitong/contracts';

const megabytes = (bytes: number): string => String(Math.floor((bytes / 1024 / 1024) * 10) / 10);

/** More arrived than is allowed (413); noticed while it arrives. */
export class FileTooLarge extends Refusal {
  readonly status = 413;
  override readonly fields: readonly FieldProblem[] | undefined;

  constructor(
    readonly maxBytes: number,
    claimed?: { name: string; field: string },
  ) {
    const limit = megabytes(maxBytes);
    const text = {
      zh: `${claimed ? `“${claimed.name}”` : '文件'}超过 ${limit} MB。请压缩图片或拆分后再上传。`,
      en: `${claimed ? `“${claimed.name}”` : 'The file'} is larger than ${limit} MB. Make its pictures smaller or split it, and upload it again.`,
    };
    super('file-too-large', text);
    this.fields = claimed && [{ field: claimed.field, code: 'file-too-large', message: text }];
  }

  named(claimed: { name: string; field: string }): FileTooLarge {
    return new FileTooLarge(this.maxBytes, claimed);
  }
}

/** The content is no longer in the store (404). */
export class FileMissing extends Refusal {
  readonly status = 404;
  constructor() {
    super('file-missing', { zh: '文件已不在文件库中', en: 'The file is no longer in the store' });
  }
}

/** The store does not answer, or is too busy to (503). What was in the way is the cause. */
export class FileStoreAway extends Refusal {
  readonly status = 503;
  constructor(override readonly cause: unknown) {
    super('file-store-away', {
      zh: '文件库暂时没有应答，请稍后再试',
      en: 'The file store does not answer for the moment: try again in a while',
    });
  }
}
