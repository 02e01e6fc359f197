import { SetMetadata } from '@nestjs/common';

export const MAY = 'zhitong:may';
export const PUBLIC = 'zhitong:public';

/** Names the command of a route; who may give it stands in the permission table of libs/identity. */
export const May = (command: string) => SetMetadata(MAY, command);

/** A route without a caller. Only health and what the public may read. */
export const Public = () => SetMetadata(PUBLIC, true);
