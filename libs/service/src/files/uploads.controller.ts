import { Body, Controller, Delete, Get, Param, Patch, Post, Query, type Type } from '@nestjs/common';
import { fileLimits } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import type { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Bytes, TakesBytes } from '../http/bytes.js';
import { Caller, Cmd, type Command } from '../http/caller.js';
import { May } from '../http/may.js';
import { Answers, created } from '../openapi/answers.js';
import { uploadAnswer } from './file.answers.js';
import { AnnounceUploadDto, PieceDto } from './file.dto.js';
import { Uploads } from './uploads.js';

/** The routes of files that come in pieces, for a service. `command` is the row of the permission table. */
export function uploadsController(command: string): Type {
  @Controller('uploads')
  class UploadsController {
    constructor(
      private readonly uploads: Uploads,
      private readonly dataSource: DataSource,
    ) {}

    @Post()
    @May(command)
    @Answers('开始分段上传', 'Announces a file that comes in pieces', uploadAnswer, created)
    announce(@Cmd() given: Command, @Body() { bytes }: AnnounceUploadDto) {
      return this.uploads.announce(given, bytes);
    }

    /** Where to go on after a line that broke. */
    @Get(':id')
    @May(command)
    @Answers('已传到哪里', 'How much of it has come', uploadAnswer)
    read(@Caller() { account }: Actor, @Param('id') id: string) {
      return this.uploads.read(this.dataSource.manager, account, id);
    }

    @Patch(':id')
    @May(command)
    @TakesBytes(fileLimits.pieceBytes)
    @Answers('上传下一段', 'Takes the next piece', uploadAnswer)
    append(@Cmd() given: Command, @Param('id') id: string, @Query() { offset }: PieceDto, @Bytes() bytes: Readable) {
      return this.uploads.append(given, id, offset, bytes);
    }

    @Delete(':id')
    @May(command)
    @Answers('取消上传', 'Gives it up', z.object({}))
    async forget(@Caller() { account }: Actor, @Param('id') id: string) {
      await this.uploads.forget(account, id);
      return {};
    }
  }
  return UploadsController;
}
