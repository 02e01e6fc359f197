/** Personal data that a service keeps: what, of whom, what for, how long. */
export interface PersonalData {
  /** `every`: a table that each service has. */
  service: string;
  table: string;
  columns: readonly string[];
  whose: string;
  purpose: string;
  retention: string;
  /** What becomes of it when the person's account is erased. */
  erasure: string;
  encrypted: boolean;
}

export const entry = (
  service: string,
  table: string,
  columns: string,
  whose: string,
  purpose: string,
  retention: string,
  erasure: string,
  encrypted = false,
): PersonalData => ({ service, table, columns: columns.split(' '), whose, purpose, retention, erasure, encrypted });

/** What files are called that somebody sends: each service keeps its own. */
export const fileNames = (service: string, retention: string) =>
  entry(
    service,
    'service.attachment',
    'name',
    '上传人与文件中提到的人 · who sent the file, and whom it names',
    '下载时的文件名 · what the file is called when it is read again',
    retention,
    '文件名改为“附件” · the name is replaced, the file stays',
  );
