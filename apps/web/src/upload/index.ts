export { FileField } from './file-field.js';
export { FileList } from './file-list.js';
export type { FilesOf, Purpose } from './places.js';
export { sizeOf } from './size.js';
export { useUnderWay } from './use-under-way.js';
