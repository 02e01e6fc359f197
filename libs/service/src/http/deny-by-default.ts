import 'reflect-metadata';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import type { Type } from '@nestjs/common';
import { permissionFor } from '@zhitong/identity';
import { MAY, PUBLIC } from './may.js';

/** Routes of a service that nobody has decided on: they keep it from starting. */
export function undecidedRoutes(controllers: readonly Type[]): string[] {
  return controllers.flatMap((controller) =>
    Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
      const handler = Object.getOwnPropertyDescriptor(controller.prototype, name)?.value as object | undefined;
      if (typeof handler !== 'function' || Reflect.getMetadata(METHOD_METADATA, handler) === undefined) return [];
      const read = (key: string): unknown => Reflect.getMetadata(key, handler) ?? Reflect.getMetadata(key, controller);
      if (read(PUBLIC) === true) return [];
      const command = read(MAY) as string | undefined;
      if (command === undefined) return [`${controller.name}.${name} names no command (@May)`];
      return permissionFor(command) ? [] : [`${controller.name}.${name}: '${command}' is not in the permission table`];
    }),
  );
}
