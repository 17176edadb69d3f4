// What `npm run dev` runs. See dev.ts.
import { runOnModernNode } from './modern-node.mjs';

await runOnModernNode(new URL('./dev.ts', import.meta.url));
