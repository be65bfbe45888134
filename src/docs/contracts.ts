import { alignment } from './contracts/alignment.js';
import { explain } from './contracts/explain.js';
import { find, rows } from './contracts/find.js';
import { findings } from './contracts/findings.js';
import { scores } from './contracts/scores.js';
import { segments } from './contracts/segments.js';
import { show } from './contracts/show.js';
import { stats } from './contracts/stats.js';
import { status } from './contracts/status.js';

/** Schemas of what the commands write as JSON, by the name before the slash in `schema`. To add one is one file and one line here. */
export const contracts = { segments, alignment, findings, status, show, explain, scores, stats, find, rows };
