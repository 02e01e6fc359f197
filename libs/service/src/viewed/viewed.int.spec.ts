import { Controller, Get, HttpException, Param, Query } from '@nestjs/common';
import { serviceForTest, type ServiceUnderTest } from '@zhitong/testing';
import { defineService } from '../definition.js';
import { Versioned } from '../http/answer.js';
import { May } from '../http/may.js';
import { Exported, Viewed } from './decorators.js';
import { decodeLook, lookHeader } from './look.js';

@Controller('people')
class PeopleController {
  @Get(':id')
  @May('intake.problem.read')
  @Viewed('contact', {
    object: 'id',
    when: (body: { contact?: string }, { role }) => !!body.contact && role !== 'enterprise',
  })
  read(@Param('id') id: string) {
    if (id === 'nobody') throw new HttpException('none', 404);
    return new Versioned(id === 'secretive' ? {} : { contact: '13800138000' }, 3n);
  }

  @Get(':id/file')
  @May('intake.problem.read')
  @Exported('people', { subject: 'id' })
  file(@Param('id') _: string, @Query('format') format: string) {
    return { format };
  }
}

let t: ServiceUnderTest;
beforeAll(async () => {
  t = await serviceForTest(defineService({ name: 'intake', migrations: [], controllers: [PeopleController] }));
});
afterAll(() => t.stop());

const told = async (url: string, role: 'secretariat' | 'enterprise' = 'secretariat') => {
  const { status, headers } = await t.as({ account: 'a', role }).get(url);
  const header = headers[lookHeader];
  return [status, header === undefined ? undefined : decodeLook(header)];
};

describe('a route that shows personal data', () => {
  it('tells the gateway what it shows, and of which object', async () => {
    expect(await told('/people/p-1')).toEqual([200, { kind: 'viewed', what: 'contact', object: 'p-1' }]);
    expect(await told('/people/p-1/file?format=csv')).toEqual([
      200,
      { kind: 'exported', what: 'people', subject: 'p-1', format: 'csv' },
    ]);
  });

  it('tells nothing where the answer shows none, or the own', async () => {
    expect(await told('/people/secretive')).toEqual([200, undefined]);
    expect(await told('/people/p-1', 'enterprise')).toEqual([200, undefined]);
    expect(await told('/people/nobody')).toEqual([404, undefined]);
  });
});
