export { FILE_PLACES, type FilePlaces, type FilesOfService } from './file-places.js';
export {
  attachmentOf,
  attachmentsOf,
  commitmentOf,
  deleteAttachments,
  dropAttachment,
  moveAttachments,
  type Attachment,
} from './attachments.js';
export { downloadOf, FileDesk, found, type Reception, type SentFile } from './file-desk.js';
export * from './file.answers.js';
export { PlainFileDto, SentFileDto } from './file.dto.js';
export { uploadsController } from './uploads.controller.js';
export { FileSweeper } from './sweep.js';
