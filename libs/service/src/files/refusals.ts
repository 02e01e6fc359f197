import { Refusal } from '@zhitong/contracts';

/** As many files are there as may be (409). */
export class TooManyFiles extends Refusal {
  readonly status = 409;
  constructor(readonly most: number) {
    super('too-many-files', {
      zh: most === 1 ? '已有一份，请先删除' : `至多 ${most} 个附件，请先删除不需要的`,
      en: most === 1 ? 'There is one already: delete it first' : `At most ${most} files: delete one first`,
    });
  }
}

/** Too many files are under way (409). */
export class TooManyUploads extends Refusal {
  readonly status = 409;
  constructor() {
    super('too-many-uploads', {
      zh: '未完成的上传太多，请先完成或取消',
      en: 'Too many files are under way: finish or cancel some first',
    });
  }
}

/** The piece does not begin where the last one ended (409). `received` says where to go on. */
export class OffsetWrong extends Refusal {
  readonly status = 409;
  constructor(readonly received: number) {
    super('upload-offset', {
      zh: `已收到 ${received} 字节，请从该处继续`,
      en: `${received} bytes have come: go on from there`,
    });
  }
}

/** The piece is smaller than a piece may be (422). */
export class PieceTooSmall extends Refusal {
  readonly status = 422;
  constructor(readonly least: number) {
    super('upload-piece', {
      zh: `除最后一段外，每段不少于 ${least} 字节`,
      en: `Every piece but the last has at least ${least} bytes`,
    });
  }
}

/** Not all of the file has come yet (409). */
export class UploadUnfinished extends Refusal {
  readonly status = 409;
  constructor(received: number, bytes: number) {
    super('upload-unfinished', {
      zh: `文件尚未传完：${received}/${bytes} 字节`,
      en: `The file has not come completely: ${received} of ${bytes} bytes`,
    });
  }
}
