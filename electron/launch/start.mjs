// What `npm start` runs. See start.ts.
import { runOnModernNode } from './modern-node.mjs';

await runOnModernNode(new URL('./start.ts', import.meta.url));
