/** Before anything of zod's: it would otherwise try `new Function`, which the content security policy forbids. */
import { config } from 'zod/v4/core';

config({ jitless: true });
