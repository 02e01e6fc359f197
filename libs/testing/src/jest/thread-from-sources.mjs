// A worker thread runs its program from the sources too: what it imports is compiled as Jest compiles it. The program's
// address is the first argument.
import { register } from 'node:module';

register('./source-hooks.mjs', import.meta.url);
await import(process.argv[2]);
