import { Controller, Get, Query } from '@nestjs/common';
import { serviceForTest, workbookOf, type ServiceUnderTest } from '@zhitong/testing';
import { defineService } from '../definition.js';
import { May } from '../http/may.js';
import { decodeLook, lookHeader } from '../viewed/look.js';
import { ExportQuery, ExportsList } from './export-list.js';
import { exportPage, ListFile, pageByPage } from './list-file.js';

const asked: number[] = [];

@Controller('exports')
class WellsController {
  @Get('wells')
  @May('intake.problem.export')
  @ExportsList('wells', '导出机井清单', 'Wells as a file')
  wells(@Query() _: ExportQuery): ListFile<number> {
    const rows = pageByPage<number>((page) => {
      asked.push(page);
      const first = (page - 1) * exportPage;
      return Promise.resolve(Array.from({ length: Math.min(exportPage, 2_500 - first) }, (_, i) => first + i));
    });
    return new ListFile('wells', [{ heading: '机井', value: (n) => `=井${n}` }], rows);
  }
}

let t: ServiceUnderTest;
beforeAll(async () => {
  t = await serviceForTest(defineService({ name: 'intake', migrations: [], controllers: [WellsController] }));
});
afterAll(() => t.stop());

const taken = (query = '') => t.as({ account: 'a', role: 'secretariat' }).get<string>(`/exports/wells${query}`);

describe('a list as a file', () => {
  it('is CSV where nothing is said: every page of it, formulas shown and not run, told to the trail', async () => {
    const { status, headers, body } = await taken();
    expect([status, headers['content-type'], headers['content-disposition']]).toEqual([
      ...[200, 'text/csv; charset=utf-8', 'attachment; filename="wells.csv"'],
    ]);
    expect(body.split('\r\n')).toHaveLength(2_502);
    expect(body).toContain(`"'=井2499"`);
    expect(asked).toEqual([1, 2, 3]);
    expect(decodeLook(headers[lookHeader]!)).toEqual({ kind: 'exported', what: 'wells' });
  });

  it('is a workbook on request; no browser runs what somebody wrote into it', async () => {
    const answer = await taken('?format=xlsx');
    expect(answer.headers).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': 'attachment; filename="wells.xlsx"',
      'content-security-policy': expect.stringContaining('sandbox') as string,
      'x-content-type-options': 'nosniff',
    });
    expect(workbookOf(answer).slice(0, 3)).toEqual([['机井'], ['=井0'], ['=井1']]);
    expect(workbookOf(answer)).toHaveLength(2_501);
    expect(decodeLook(answer.headers[lookHeader]!)).toEqual({ kind: 'exported', what: 'wells', format: 'xlsx' });
  });

  it('has no other form, and knows no other question', async () => {
    expect((await taken('?format=pdf')).status).toBe(422);
    expect((await taken('?page=2')).status).toBe(422);
  });
});
