import type { Provider } from '@nestjs/common';
import { UploadInspection } from '@zhitong/files';
import type { ServiceDefinition } from '../definition.js';
import type { Settings } from '../run/settings.js';
import { FileDesk } from './file-desk.js';
import { FILE_PLACES } from './file-places.js';
import { Uploads } from './uploads.js';

/** What a service needs to take files in and hand them out. @throws where it was not told where they lie */
export function fileProviders({ name, files }: ServiceDefinition, settings: Settings): Provider[] {
  if (!files) return [];
  const { files: places } = settings;
  if (!places) throw new Error(`${name} keeps files and was not told where`);
  const given = { provide: FILE_PLACES, useValue: places };
  if (!files.keeps) return [given];
  return [
    given,
    {
      provide: UploadInspection,
      useFactory: async () => {
        const inspection = new UploadInspection(places.own, {});
        await inspection.open();
        return inspection;
      },
    },
    Uploads,
    FileDesk,
  ];
}
