import { allEvents } from '@zhitong/contracts';
import { z } from 'zod';

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  additionalProperties?: boolean | Schema;
}

/** The paths of all fields of a payload. */
function fields(schema: Schema, at: string): string[] {
  const inner = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    `${at}.${name}`,
    ...fields(field, `${at}.${name}`),
  ]);
  const more = typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
  return [
    ...inner,
    ...[...(schema.items ? [schema.items] : []), ...(schema.anyOf ?? []), ...more].flatMap((s) => fields(s, at)),
  ];
}

const suspicious = /(^|\.)\w*(name|mail|mobile|phone|contact|address|login|password|agent|identity|birth|bank)\w*$/i;
/** Looked at: names of organisations and of indicators, never of people; which contact is an account id. */
const reviewed =
  /(organisation|submitter|submitters|team|recommender|employer|indicators?|rows|joined|problem|bidder|results|(ResultsCommented|comments)\.by)\.name$|^Organisation\w+\.(name|contact)$/i;

describe('personal data in events', () => {
  const all = allEvents.flatMap((contract) =>
    fields(z.toJSONSchema(contract.schema, { io: 'output' }) as Schema, contract.type),
  );

  it('has no field in any contract', () => {
    expect(all.filter((field) => suspicious.test(field) && !reviewed.test(field))).toEqual([]);
  });

  it('would be found (control)', () => {
    const person = z.toJSONSchema(z.object({ people: z.array(z.object({ name: z.string(), mobile: z.string() })) }));
    const found = fields(person as Schema, 'SomebodyMoved').filter(
      (field) => suspicious.test(field) && !reviewed.test(field),
    );
    expect(found).toEqual(['SomebodyMoved.people.name', 'SomebodyMoved.people.mobile']);
    expect(all.filter((field) => reviewed.test(field)).length).toBeGreaterThan(5);
  });
});
