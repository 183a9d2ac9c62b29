import * as z from 'zod';

/**
 * zod compiles its parsers with `new Function`, which an extension's content security policy
 * forbids; it decides when a schema is made, so this runs before the first one.
 */
z.config({ jitless: true });
