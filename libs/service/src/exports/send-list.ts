import type { Readable } from 'node:stream';
import type { ExportFormat } from '@zhitong/contracts';
import { writeCsv, writeXlsx, xlsxType } from '@zhitong/spreadsheets';
import type { FastifyReply } from 'fastify';
import { filePolicy } from '../http/download.js';
import type { ListFile } from './list-file.js';

/** The media types in which lists are handed out. */
export const listTypes: Readonly<Record<ExportFormat, string>> = { csv: 'text/csv', xlsx: xlsxType };

/** Writes the headers of a list, and gives its bytes while they are made. */
export function sendList({ name, columns, rows }: ListFile, format: ExportFormat, reply: FastifyReply): Readable {
  void reply.headers({
    'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : listTypes[format],
    'content-disposition': `attachment; filename="${name}.${format}"`,
    'content-security-policy': filePolicy,
    'x-content-type-options': 'nosniff',
  });
  return format === 'xlsx' ? writeXlsx(columns, rows, name) : writeCsv(columns, rows);
}
