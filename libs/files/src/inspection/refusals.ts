import { Refusal, type FieldProblem, type Text } from '@zhitong/contracts';
import { nameOfType } from '../recognition/file-types.js';
import type { FaultCode, FaultFound } from './fault.js';

/** The file as whoever uploads it calls it. */
export interface Claimed {
  /** Already made readable by `fileNameOf`. */
  name: string;
  /** Of the form or request: `attachments`. */
  field: string;
}

/** A file that is not taken in (422). The sentence says which file, what is wrong, and what to do. */
export abstract class FileRefused extends Refusal {
  readonly status = 422;
  override readonly fields: readonly FieldProblem[];
  constructor({ name, field }: Claimed, code: FaultCode, { zh, en }: Text) {
    const text = { zh: `“${name}”${zh}`, en: `“${name}” ${en}` };
    super(code, text);
    this.fields = [{ field, code, message: text }];
  }
}

export class FileTypeNotAllowed extends FileRefused {
  constructor(claimed: Claimed, found = 'unknown') {
    const { zh, en } = nameOfType(found);
    super(claimed, 'file-type-not-allowed', {
      zh: `是${zh}，不能上传。可以上传 PDF、Word（docx）、Excel（xlsx）、PowerPoint（pptx）、PNG、JPEG、纯文本和 CSV。`,
      en: `is ${en}, which cannot be uploaded. PDF, docx, xlsx, pptx, PNG, JPEG, plain text and CSV can.`,
    });
  }
}

export class FileDisguised extends FileRefused {
  constructor(claimed: Claimed, found = 'unknown') {
    const { zh, en } = nameOfType(found);
    super(
      claimed,
      'file-disguised',
      found === 'appended'
        ? {
            zh: '在正常内容之外还夹带了其他内容，不能上传。请用原来的程序重新另存后再上传。',
            en: 'carries something besides its proper content. Save it anew with its program and upload that.',
          }
        : {
            zh: `的扩展名与内容不符，或者同时是另一种文件：内容是${zh}。请改成正确的扩展名，或用原来的程序重新另存后再上传。`,
            en: `is not what its name says, or is two things at once: it is ${en}. Give it the right ending, or save it anew with its program.`,
          },
    );
  }
}

export class FileEncrypted extends FileRefused {
  constructor(claimed: Claimed) {
    super(claimed, 'file-encrypted', {
      zh: '设有密码，无法检查。请去掉密码后再上传。',
      en: 'is protected by a password and cannot be checked. Remove the password and upload it again.',
    });
  }
}

export class FileHasMacros extends FileRefused {
  constructor(claimed: Claimed, found?: string) {
    super(
      claimed,
      'file-macros',
      found === 'elsewhere'
        ? {
            zh: '会从其他地址装入模板或对象，不能上传。请断开这些链接后再上传。',
            en: 'loads a template or object from another address. Break these links and upload it again.',
          }
        : {
            zh: '含有宏，不能上传。请另存为不含宏的 docx、xlsx 或 pptx。',
            en: 'contains macros. Save it as docx, xlsx or pptx without macros.',
          },
    );
  }
}

export class FileExpandsTooFar extends FileRefused {
  constructor(claimed: Claimed) {
    super(claimed, 'file-expands-too-far', {
      zh: '解开后过大或部件过多，不能上传。请删去多余内容或拆分后再上传。',
      en: 'becomes too large when it is unpacked. Remove what is not needed or split it, and upload it again.',
    });
  }
}

export class FileMarkedSecret extends FileRefused {
  constructor(claimed: Claimed, marking = '') {
    super(claimed, 'file-marked-secret', {
      zh: `带有密级标志“${marking}”，不得录入本系统，系统没有保留该文件。请按保密规定处理。`,
      en: `bears the secrecy marking ${marking} and must not enter this system; nothing of it was kept. Handle it under the secrecy rules.`,
    });
  }
}

export class FileEmpty extends FileRefused {
  constructor(claimed: Claimed) {
    super(claimed, 'file-empty', {
      zh: '是空文件。请检查后重新选择文件。',
      en: 'is empty. Look at it and choose the file again.',
    });
  }
}

export class FileDamaged extends FileRefused {
  constructor(claimed: Claimed) {
    super(claimed, 'file-damaged', {
      zh: '已损坏或不完整，无法打开。请用原来的程序重新另存后再上传。',
      en: 'is damaged or incomplete. Save it anew with its program and upload that.',
    });
  }
}

export class FileUncheckable extends FileRefused {
  constructor(claimed: Claimed) {
    super(claimed, 'file-uncheckable', {
      zh: '过于复杂，无法在规定的时间内检查完。请拆分成几个文件后再上传。',
      en: 'is too complex to be checked in time. Split it into several files and upload those.',
    });
  }
}

const classes: Readonly<Record<FaultCode, new (claimed: Claimed, found?: string) => FileRefused>> = {
  'file-type-not-allowed': FileTypeNotAllowed,
  'file-disguised': FileDisguised,
  'file-encrypted': FileEncrypted,
  'file-macros': FileHasMacros,
  'file-expands-too-far': FileExpandsTooFar,
  'file-marked-secret': FileMarkedSecret,
  'file-empty': FileEmpty,
  'file-damaged': FileDamaged,
  'file-uncheckable': FileUncheckable,
};

/** What is wrong with a file, in words. */
export const refusalOf = ({ code, found }: FaultFound, claimed: Claimed): FileRefused =>
  new classes[code](claimed, found);
