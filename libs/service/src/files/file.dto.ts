import { fileRules, type FilePurpose } from '@zhitong/contracts';
import { Field } from '../http/field.js';

/** What is said of a file in the address; the body is the file itself. */
export class SentFileDto {
  @Field(fileRules.name) name: string;
  @Field(fileRules.purpose, { optional: true }) purpose?: FilePurpose;
  @Field(fileRules.upload, { optional: true }) upload?: string;
}

/** The same, where files are of one kind. */
export class PlainFileDto {
  @Field(fileRules.name) name: string;
  @Field(fileRules.upload, { optional: true }) upload?: string;
}

/** `POST /uploads`: a file will come in pieces. */
export class AnnounceUploadDto {
  @Field(fileRules.bytes) bytes: number;
}

/** `PATCH /uploads/:id`: where the piece begins. */
export class PieceDto {
  @Field(fileRules.offset) offset: number;
}
