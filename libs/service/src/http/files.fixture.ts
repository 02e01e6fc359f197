import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { lineRule, NotFound } from '@zhitong/contracts';
import { defineService } from '../definition.js';
import { Answers, created } from '../openapi/answers.js';
import { z } from 'zod';
import { Bytes, TakesBytes } from './bytes.js';
import { Cmd, type Command } from './caller.js';
import { Commands } from './commands.js';
import { Download, downloads } from './download.js';
import { Field } from './field.js';
import { May } from './may.js';

/** A file takes so many bytes here. */
export const most = 2_000_000;

export const page = '<!doctype html><script>alert(1)</script>';

/** How many bytes of the request in hand were read, and how it ended. */
export const reading = { bytes: 0, ended: '' };

class NameDto {
  @Field(lineRule('name', '名称', 'Name', 1, 20)) name: string;
}

/** Takes a file and hands one out. */
@Controller('files')
class FilesController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @May('intake.campaign.open')
  @TakesBytes(most)
  @Answers('上传', 'Uploads', z.object({ bytes: z.number() }), created)
  take(@Cmd() command: Command, @Bytes() bytes: Readable) {
    return this.commands.run(command, async () => {
      reading.bytes = 0;
      reading.ended = '';
      try {
        for await (const chunk of bytes as AsyncIterable<Buffer>) reading.bytes += chunk.length;
        reading.ended = 'whole';
      } catch (error) {
        reading.ended = 'broken';
        throw error;
      }
      return { body: { bytes: reading.bytes }, created: true };
    });
  }

  /** Takes a file and looks at it until nobody waits for that any more. */
  @Post('held')
  @May('intake.campaign.open')
  @TakesBytes(most)
  async hold(@Cmd() { gone }: Command, @Bytes() bytes: Readable) {
    for await (const chunk of bytes as AsyncIterable<Buffer>) reading.bytes += chunk.length;
    if (gone?.aborted === false) await once(gone, 'abort');
    reading.ended = 'gone';
    return {};
  }

  @Post('names')
  @May('intake.campaign.open')
  name(@Body() { name }: NameDto) {
    return { name };
  }

  @Get(':id')
  @May('intake.campaign.read')
  @Answers('下载', 'Downloads', null, downloads)
  read(@Param('id') id: string) {
    if (id !== 'page') throw new NotFound();
    const bytes = Buffer.from(page);
    return new Download({
      name: '沙湾\r\nset-cookie: a=b/../膜下滴灌"报告".html',
      mediaType: 'application/pdf',
      bytes: bytes.length,
      digest: `sha256-${createHash('sha256').update(bytes).digest('hex')}`,
      open: (range) => Promise.resolve(Readable.from([range ? bytes.subarray(range.start, range.end + 1) : bytes])),
    });
  }
}

export const filesService = defineService({ name: 'files', migrations: [], controllers: [FilesController] });
