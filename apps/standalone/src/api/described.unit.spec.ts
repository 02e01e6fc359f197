import { fieldsWithoutExample, routesOf } from '@zhitong/service';
import { services } from '../services.js';

describe.each(Object.values(services))('the API of $name', ({ controllers }) => {
  const routes = routesOf(controllers).filter(({ path }) => !path.startsWith('/internal'));

  it('says of every route what it is for and what it answers', () => {
    expect(
      routes.filter(({ answers }) => !answers).map(({ controller, handler }) => `${controller}.${handler}`),
    ).toEqual([]);
    expect(routes.length).toBeGreaterThan(3);
  });

  it('has an example of every field that it takes', () => {
    const fields = routes.flatMap(({ body, query }) =>
      [body, query].flatMap((dto) => (dto ? fieldsWithoutExample(dto) : [])),
    );
    expect([...new Set(fields)]).toEqual([]);
  });
});
