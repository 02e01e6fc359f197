import { Controller, Get, Inject, Param } from '@nestjs/common';
import { NotFound } from '@zhitong/contracts';
import { fileIdOf } from '@zhitong/files';
import type { Actor } from '@zhitong/identity';
import { Answers, Caller, downloadOf, downloads, FILE_PLACES, May, type FilePlaces } from '@zhitong/service';
import { blindedOf } from '../domain/blinded.js';
import { SeatDesk } from './seat-desk.js';

/**
 * Copies of the files of a problem, for who sits on its panel. Review knows nothing of what was sent but these copies,
 * and can open no other place: an expert cannot reach an original through it.
 */
@Controller('seats/:id/attachments')
export class SeatFileController {
  constructor(
    private readonly desk: SeatDesk,
    @Inject(FILE_PLACES) private readonly places: FilePlaces,
  ) {}

  @Get(':n')
  @May('review.seat.attachment')
  @Answers('下载附件（不含申报单位信息的副本）', 'Downloads a copy without who sent it', null, downloads)
  async read(@Caller() actor: Actor, @Param('id') id: string, @Param('n') n: string) {
    const { panel } = await this.desk.taken(actor, id);
    const file = blindedOf(panel.dossier ?? {}).find((one) => String(one.n) === n);
    const digest = file && fileIdOf(file.digest);
    if (!file || !digest) throw new NotFound();
    return downloadOf(this.places.blinded, { ...file, id: digest });
  }
}
