import type { PathsWith } from '../api/index.js';

/** Where files of a thing are listed and sent to, e.g. `/api/intake/drafts/{id}/attachments`. */
export type FilesPath = Extract<PathsWith<'get'> & PathsWith<'post'>, `${string}/{id}/attachments`>;
/** Where they can be listed and taken, whoever sends them. */
export type ListPath = Extract<PathsWith<'get'>, `${string}/{id}/attachments`>;
/** What a file is for, where that is asked. */
export type Purpose = 'attachment' | 'stamped';

/** One thing that has files. */
export interface FilesOf {
  at: FilesPath;
  id: string;
}

/** The same, where nothing is sent. */
export interface FilesThere {
  at: ListPath;
  id: string;
}

/** The service that keeps them takes their pieces too. */
export const uploadsOf = (at: FilesPath) =>
  `/api/${at.split('/')[2] as 'intake' | 'review' | 'briefs' | 'research'}/uploads` as const;

/** Where one of them can be taken from. */
export const hrefOf = ({ at, id }: FilesThere, file: string): string =>
  `${at.replace('{id}', encodeURIComponent(id))}/${encodeURIComponent(file)}`;
