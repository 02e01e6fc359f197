import type { FileStore } from '@zhitong/files';

/** Where a service's files lie. */
export interface FilePlaces {
  /** Its own: nobody else can open them. */
  own: FileStore;
  /** Copies for experts, without what tells who sent them. Intake writes here, review reads. */
  blinded: FileStore;
}

export const FILE_PLACES = Symbol('FilePlaces');

/** What a service does with files. */
export interface FilesOfService {
  /** It takes files in and keeps them. */
  keeps: boolean;
  /** What it does with the copies for experts; nothing where absent. Who writes also sweeps. */
  blinded?: 'writes' | 'reads';
}
