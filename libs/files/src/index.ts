export type { Remark } from './inspection/inspect.js';
export { inspectionLimits, type InspectionLimits } from './inspection/inspection-limits.js';
export { notCleanTexts, remarkTexts } from './inspection/not-clean-texts.js';
export type { NotCleanCode } from './inspection/not-clean.js';
export { Fault } from './inspection/fault.js';
export { FileRefused, refusalOf, type Claimed } from './inspection/refusals.js';
export type { OfficePackage } from './office/package.js';
export { attributeOf, readXml, type XmlElement } from './office/xml.js';
export {
  UploadInspection,
  type Inspected,
  type InspectionOptions,
  type Sender,
} from './inspection/upload-inspection.js';
export { fileNameOf } from './recognition/file-name.js';
export { fileTypes, type FileType } from './recognition/file-types.js';
export { recognise } from './recognition/recognise.js';
export { fileIdOf, type FileId } from './store/file-id.js';
export type { ByteRange, FileStore, Limits, StoredFile } from './store/file-store.js';
export { fileStore, placeIn, type FileStoreOptions } from './store/open-store.js';
export { s3AddressOf, s3Example } from './store/s3/s3-address.js';
export type { S3Credentials } from './store/s3/s3-client.js';
export { FileMissing, FileStoreAway, FileTooLarge } from './store/refusals.js';
export { decodeText } from './recognition/text-encoding.js';
