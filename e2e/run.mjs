// What `npm test` runs. See run.ts.
import { runOnModernNode } from '../electron/launch/modern-node.mjs';

await runOnModernNode(new URL('./run.ts', import.meta.url));
