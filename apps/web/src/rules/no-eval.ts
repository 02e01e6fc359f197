import { config } from 'zod';

/** The policy of the gateway forbids code made from text, which zod would try for speed. Set before any rule is made. */
config({ jitless: true });
