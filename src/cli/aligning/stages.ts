import { hasGrown } from '../../align/kept.js';
import type { Entries } from '../../project/cache/entries.js';
import { contentOf, valueIn } from '../../project/cache/entry.js';
import type { FoundWork } from '../../project/types.js';
import { Begun } from './begun.js';
import { threadsFor } from './jobs.js';
import { Keys } from './keys.js';
import { type AlignedWork, type KeptWork, keepWork, keptWork, makeWork, type Workshop } from './make.js';
import { type PlannedWork, plannedWorks } from './plan.js';
import { type MadeContent, openPool, type WorkPool } from './pool.js';

/** What came of a work: nothing, where no version of it is to be looked at. */
export interface Stage {
  readonly found: FoundWork;
  readonly aligned: AlignedWork | null;
}

/** Where works come from beside their files. */
export interface Sources {
  readonly cache: Entries | null;
  /** How many threads, as the user gave it. */
  readonly jobs: string | undefined;
  /** Called when the turn of a work has come. */
  readonly onTurn: (found: FoundWork, index: number) => void;
}

/** What there is of a work when its turn has come. */
interface Turn extends Stage {
  /** Null where nothing of it is kept. */
  readonly key: string | null;
  /** Set where it comes from the cache or another thread. */
  readonly content: Uint8Array | null;
  readonly isFromCache: boolean;
  /** How many reports came with it. */
  readonly known: number;
}

/** What another thread made, and the key of the bytes that it was made of. */
interface Sent {
  readonly made: MadeContent | null;
  readonly key: string | null;
}

/**
 * The works of a project in their order, each from the cache, from another thread, or made here when its turn comes. What
 * was asked of a work meanwhile is kept when the next one is asked for. Throws InputError for what is no number of threads.
 */
export async function* stages(
  works: readonly FoundWork[],
  workshop: Workshop,
  { cache, jobs, onTurn }: Sources,
): AsyncGenerator<Stage> {
  const keys = cache === null ? null : new Keys(workshop.request);
  const planned = plannedWorks(works, keys, cache);
  const open = planned.flatMap(({ size, isKept }) => (size === null || isKept ? [] : [size]));
  const threads = threadsFor(jobs, open);
  const request = { ...workshop.request, kept: cache && { folder: cache.shared } };
  const pool = threads > 1 ? await openPool(request, threads, workshop.signal) : null;
  const shop = { workshop: { ...workshop, entries: cache }, cache, keys };
  try {
    const begun = pool && new Begun(planned, threads, (plan) => send(plan, pool, keys));
    for (const [index, plan] of planned.entries()) {
      onTurn(plan.found, index);
      const sent = await begun?.take(plan);
      const turn = keptTurn(plan, shop) ?? (sent ? sentTurn(plan, sent, shop) : await ownTurn(plan, shop));
      yield turn;
      keep(turn, cache);
    }
    cache?.finish();
  } finally {
    await pool?.close();
  }
}

interface Shop {
  readonly workshop: Workshop;
  readonly cache: Entries | null;
  readonly keys: Keys | null;
}

/** With a cache a thread gets the very bytes that the key is made of. */
async function send({ found, key }: PlannedWork, pool: WorkPool, keys: Keys | null): Promise<Sent> {
  const keyed = key === null || keys === null ? { found, key: null } : keys.keyed(found);
  return { made: await pool.make(keyed.found), key: keyed.key };
}

/** Null where the cache has nothing of it, or what it has is broken. */
function keptTurn({ found, key, isKept }: PlannedWork, { cache, workshop }: Shop): Turn | null {
  const content = isKept && key !== null ? (cache?.read(key) ?? null) : null;
  if (content === null) return null;
  const turn = restored(found, content, workshop);
  for (const version of turn.aligned.versionKeys ?? []) cache?.touch(version);
  return { ...turn, key, isFromCache: true };
}

function sentTurn({ found }: PlannedWork, { made, key }: Sent, { workshop, cache }: Shop): Turn {
  const restoredWork = made && restored(found, made.content, workshop);
  for (const [version, content] of made?.versions ?? []) cache?.write(version, content);
  return { ...(restoredWork ?? { found, aligned: null, content: null, known: 0 }), key, isFromCache: false };
}

function restored(found: FoundWork, content: Uint8Array, { guidance }: Workshop) {
  const kept = valueIn(content) as KeptWork;
  return { found, aligned: keptWork(kept, found, guidance.words), content, known: kept.reports.size };
}

async function ownTurn(plan: PlannedWork, { workshop, keys }: Shop): Promise<Turn> {
  const { found, key } =
    plan.key === null || keys === null ? { found: plan.found, key: null } : keys.keyed(plan.found);
  const made = await makeWork(found, workshop);
  const reports = key === null ? {} : { reports: new Map() };
  const aligned = made && { ...made, ...reports, found: plan.found };
  return { found: plan.found, aligned, key, content: null, isFromCache: false, known: 0 };
}

/** Keeps a work that is new, or of which more is known now. */
function keep({ aligned, key, content, isFromCache, known }: Turn, cache: Entries | null): void {
  if (cache === null || key === null || aligned === null) return;
  const isMore = (aligned.reports?.size ?? 0) > known || hasGrown(aligned.alignment);
  if (isFromCache && !isMore) return;
  cache.write(key, content === null || isMore ? contentOf(keepWork(aligned)) : content);
}
