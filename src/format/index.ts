import { json } from './json.js';
import { tmx } from './tmx.js';
import type { Format } from './types.js';

/** All ways out, in the order of the help. To add one is one file and one line here. */
export const formats: readonly Format[] = [tmx, json];
