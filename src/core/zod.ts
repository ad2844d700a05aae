import * as z from 'zod/mini';

// Zod compiles its parsers with `new Function`, which the page's Content Security Policy forbids:
// code generation is switched off here, before any schema can exist. Nobody else imports zod.
z.config({ jitless: true });

export { z };
