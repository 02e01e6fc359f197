import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { choiceRule, idRule, lineRule, listRule, rule, textRule } from '@zhitong/contracts';
import { z } from 'zod';
import { Field, Nested } from '../http/field.js';
import { May, Public } from '../http/may.js';
import { checkAnswer } from './answer-check.js';
import { Answers, created } from './answers.js';
import { assembleDocument } from './assemble-document.js';
import { describeService } from './document.js';
import { fieldsWithoutExample } from './dto-schema.js';

class PartDto {
  @Field(lineRule('part-name', '部件名称', 'Part', 1, 20)) name: string;
}
class ThingDto {
  @Field(textRule('note-length', '说明', 'Note', 12, 100)) note: string;
  @Field(choiceRule('kind', '种类', 'Kind', ['big', 'small'])) kind: string;
  @Field(listRule('owners', '所有者', 'Owners', idRule('owner-id', '所有者', 'Owner'), 1, 3)) owners: string[];
  @Nested(() => PartDto, { each: true, optional: true }) parts?: PartDto[];
}
class SearchDto {
  @Field(lineRule('search', '检索词', 'Search', 1, 20), { optional: true }) text?: string;
}
const thing = z.object({ id: z.string(), at: z.iso.datetime(), note: z.string() }).meta({ id: 'Thing' });

@Controller('things')
class ThingController {
  @Post()
  @May('intake.campaign.open')
  @Answers('登记物件', 'Registers a thing', thing, created)
  make(@Body() _body: ThingDto) {
    return undefined;
  }

  @Get(':id')
  @May('intake.campaign.read')
  @Answers('一个物件', 'A thing', z.object({ thing, next: thing.nullable() }), { refuses: [410] })
  read(@Param('id') _id: string, @Query() _query: SearchDto) {
    return undefined;
  }

  @Get()
  @Public()
  @Answers('开放', 'Open', z.object({ open: z.boolean() }))
  open() {
    return undefined;
  }

  @Get('shelves/:shelf/page')
  @Public()
  @Answers('一格的页面', 'A shelf as a page', null, {
    ...{ media: ['text/html'], refuses: [404, 503], excuses: [404] },
    params: { shelf: ['tools', 'spares'] },
  })
  page(@Param('shelf') _shelf: string) {
    return undefined;
  }
}

const part = describeService({ name: 'things', controllers: [ThingController] }, '/api/things');
const document = assembleDocument([part], 'http://127.0.0.1:3000');
const at = (path: string, method: string) => part.paths[path]![method]! as any;

describe('the description of a service', () => {
  it('names every route below the gateway, with who may call it', () => {
    expect(Object.keys(document.paths)).toEqual([
      '/api/things/operations/health',
      '/api/things/things',
      '/api/things/things/shelves/{shelf}/page',
      '/api/things/things/{id}',
    ]);
    expect(at('/api/things/things', 'post')).toMatchObject({
      operationId: 'thingsThingMake',
      'x-zhitong-command': 'intake.campaign.open',
      'x-zhitong-roles': ['secretariat'],
    });
    expect(at('/api/things/things', 'get').security).toEqual([]);
  });

  it('describes a body by the rules of its fields, with an example that they accept', () => {
    const { schema, example } = at('/api/things/things', 'post').requestBody.content['application/json'];
    expect(schema).toEqual({ $ref: '#/components/schemas/things.ThingRequest' });
    expect(example).toMatchObject({
      kind: 'big',
      owners: ['owner-8k2m4p6r8t0v2x4z6b8d'],
      parts: [{ name: '部件名称' }],
    });
    expect(example.note.length).toBeGreaterThanOrEqual(12);
    expect(fieldsWithoutExample(ThingDto)).toEqual([]);
  });

  it('describes answers and every refusal of a route of its kind', () => {
    const { responses, parameters } = at('/api/things/things/{id}', 'get');
    expect(Object.keys(responses)).toEqual(['200', '400', '401', '403', '404', '410', '422', '429', '431', '503']);
    expect(parameters.map(({ name }: { name: string }) => name)).toEqual(['id', 'text']);
    expect(Object.keys(at('/api/things/things', 'post').responses)).toContain('412');
  });

  it('says which words a parameter may be, and what is excused by a page', () => {
    const { parameters, responses } = at('/api/things/things/shelves/{shelf}/page', 'get');
    expect(parameters).toEqual([
      expect.objectContaining({ schema: { type: 'string', enum: ['tools', 'spares'] }, example: 'tools' }),
    ]);
    expect(Object.keys(responses['404'].content)).toEqual(['application/problem+json', 'text/html']);
    expect(responses['503']).toEqual({ $ref: '#/components/responses/503' });
  });

  it('resolves every reference within the document', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path!);
    expect(references.length).toBeGreaterThan(5);
    for (const reference of references)
      expect(reference.split('/').reduce<any>((inner, name) => inner?.[name], document)).toBeDefined();
  });

  it('notices a rule that no example is known for', () => {
    class OddDto {
      @Field(rule('odd', { zh: '暗号', en: 'Odd' }, z.string().regex(/^q+$/), { zh: '全是 q', en: 'all q' }))
      odd: string;
    }
    expect(fieldsWithoutExample(OddDto)).toEqual(['OddDto.odd (odd)']);
  });
});

describe('an answer', () => {
  const answers = { summary: { zh: '', en: '' }, body: thing };
  const good = { id: 'a', at: new Date(0), note: 'b' };

  it('that fits its description passes', () => {
    expect(() => checkAnswer('r', answers, 200, 200, good)).not.toThrow();
  });
  it.each([
    ['has a field that is not described', 200, { ...good, more: 1 }, "'more' is not described"],
    ['lacks one', 200, { id: 'a', at: new Date(0) }, 'note: '],
    ['has another status', 201, good, 'described are 200'],
  ])('that %s fails', (_what, status, body, sentence) => {
    expect(() => checkAnswer('r', answers, status, 200, body)).toThrow(sentence);
  });
});
