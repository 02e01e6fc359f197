import { fieldsWithoutExample, routesOf } from '@zhitong/service';
import { reviewService } from '../review.module.js';

const routes = routesOf(reviewService.controllers);

describe('the routes of review', () => {
  it('say what they are for and what they answer', () => {
    expect(routes.length).toBeGreaterThan(17);
    expect(routes.filter(({ answers }) => !answers).map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  it('show an example of every field that they take', () => {
    expect(
      routes.flatMap(({ body, query }) => [body, query].flatMap((dto) => (dto ? fieldsWithoutExample(dto) : []))),
    ).toEqual([]);
  });
});
