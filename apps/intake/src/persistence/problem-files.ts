import type { DossierAttachment } from '@zhitong/contracts';
import { attachmentsOf, commitmentOf, type Attachment } from '@zhitong/service';
import type { EntityManager } from 'typeorm';

export const draftSubject = (id: string): string => `draft/${id}`;
export const problemSubject = (id: string): string => `problem/${id}`;

/** A file as a dossier carries it: nothing that tells who sent it. */
const carried = (one: Attachment): DossierAttachment => ({
  id: one.id,
  purpose: one.purpose,
  commitment: commitmentOf(one),
  ...(one.blinded
    ? {
        blinded: {
          digest: one.blinded.id,
          bytes: one.blinded.bytes,
          type: one.type,
          mediaType: one.mediaType,
        },
      }
    : {}),
});

/** The files of a draft, as its dossier will carry them. */
export const draftFiles = async (manager: EntityManager, id: string): Promise<DossierAttachment[]> =>
  (await attachmentsOf(manager, draftSubject(id))).map(carried);

/** The files of a problem, as its next version will carry them. */
export const problemFiles = async (manager: EntityManager, id: string): Promise<DossierAttachment[]> =>
  (await attachmentsOf(manager, problemSubject(id))).map(carried);
