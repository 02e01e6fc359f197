import 'reflect-metadata';
import { RequestMethod, type Type } from '@nestjs/common';
import { HTTP_CODE_METADATA, METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { TAKES_BYTES } from '../http/bytes.js';
import { MAY, PUBLIC } from '../http/may.js';
import { ANSWERS, type RouteAnswers } from './answers.js';

type Dto = new () => object;

/** A route as its decorators tell it. */
export interface Route {
  controller: string;
  handler: string;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** `/problems/{id}` */
  path: string;
  /** Names of the parameters in the path. */
  params: string[];
  /** The command of the permission table; undefined for a public route. */
  command?: string;
  body?: Dto;
  /** DTO of the query, or the names that are read from it. */
  query?: Dto;
  queryNames: string[];
  /** How many bytes it takes at most, where its body is bytes. */
  takesBytes?: number;
  status: number;
  answers?: RouteAnswers;
}

const join = (...parts: string[]) =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .map((part) => (part.startsWith(':') ? `{${part.slice(1)}}` : part))
    .join('/')}`;

/** A class that a decorator's type names; an interface leaves `Object` behind, which tells nothing. */
const dtoOf = (type: unknown): Dto | undefined =>
  typeof type === 'function' && ![Object, String, Number, Boolean, Array].includes(type as never)
    ? (type as Dto)
    : undefined;

function routeOf(controller: Type, name: string): Route[] {
  const prototype = controller.prototype as Record<string, object>;
  const handler = Object.getOwnPropertyDescriptor(prototype, name)?.value as object | undefined;
  if (typeof handler !== 'function') return [];
  const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
  if (method === undefined) return [];
  const read = (key: string): unknown => Reflect.getMetadata(key, handler) ?? Reflect.getMetadata(key, controller);
  const args = Object.entries(
    (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Record<
      string,
      { index: number; data?: unknown }
    >,
  );
  const types = (Reflect.getMetadata('design:paramtypes', prototype, name) ?? []) as unknown[];
  const of = (kind: RouteParamtypes) => args.filter(([key]) => key.startsWith(`${kind}:`)).map(([, value]) => value);
  const whole = (kind: RouteParamtypes) => {
    const found = of(kind).find(({ data }) => data === undefined);
    return found && dtoOf(types[found.index]);
  };
  const path = join(
    String(Reflect.getMetadata(PATH_METADATA, controller) ?? ''),
    String(Reflect.getMetadata(PATH_METADATA, handler) ?? ''),
  );
  const [body, query] = [whole(RouteParamtypes.BODY), whole(RouteParamtypes.QUERY)];
  const command = read(MAY) as string | undefined;
  const answers = read(ANSWERS) as RouteAnswers | undefined;
  const takesBytes = read(TAKES_BYTES) as number | undefined;
  return [
    {
      controller: controller.name,
      handler: name,
      method: RequestMethod[method].toLowerCase() as Route['method'],
      path,
      params: [...path.matchAll(/\{(\w+)\}/g)].map(([, param]) => param!),
      queryNames: of(RouteParamtypes.QUERY).flatMap(({ data }) => (typeof data === 'string' ? [data] : [])),
      status: (Reflect.getMetadata(HTTP_CODE_METADATA, handler) as number | undefined) ?? 200,
      ...(read(PUBLIC) === true || command === undefined ? {} : { command }),
      ...(body ? { body } : {}),
      ...(query ? { query } : {}),
      ...(takesBytes === undefined ? {} : { takesBytes }),
      ...(answers ? { answers } : {}),
    },
  ];
}

/** Every route of a service, as its controllers declare them. */
export const routesOf = (controllers: readonly Type[]): Route[] =>
  controllers.flatMap((controller) =>
    Object.getOwnPropertyNames(controller.prototype).flatMap((name) => routeOf(controller, name)),
  );
