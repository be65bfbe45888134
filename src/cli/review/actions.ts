import { basename, dirname } from 'node:path';
import { baselineOf } from '../../lint/baseline.js';
import { type Finding, partsOf } from '../../lint/types.js';
import { readBaseline, writeBaseline } from '../../project/baseline.js';
import { shownPath } from '../../project/configuration/config.js';
import { idsOf } from '../../project/freshness/freshness.js';
import { accepted, openLock, writeLock } from '../../project/freshness/lock.js';
import { lockUnderPresentId } from '../../project/freshness/lock-renames.js';
import { inOutputFolder } from '../../project/works/file-names.js';
import { textChange, writtenText } from './edit-text.js';
import { ReviewHistory } from './history.js';
import { addToList } from './json-file.js';
import type { RequestOf, ReviewAnswer, ReviewRequest } from './requests.js';
import { type ReviewSession, refusal } from './session.js';

/** What a reviewer can do, one request at a time; each is written as the command line would, and can be undone. */
export class ReviewActions {
  readonly #session: ReviewSession;
  readonly #history = new ReviewHistory();

  constructor(session: ReviewSession) {
    this.#session = session;
  }

  /** What `undo` would take back. */
  get undoes(): string | null {
    return this.#history.last;
  }

  /** Does what is asked for. Throws InputError where it is refused; nothing is written then. */
  async run(request: ReviewRequest): Promise<ReviewAnswer> {
    switch (request.kind) {
      case 'accept':
        return this.#accept(request);
      case 'accept-finding':
        return this.#acceptFinding(request);
      case 'link':
        return this.#link(request);
      case 'written':
        return writtenText(this.#session.work(request.work), request);
      case 'edit':
        return this.#edit(request);
      case 'undo':
        this.#history.undo();
        return {};
    }
  }

  /** As `hexapla accept ADDRESS --languages TAG`. */
  async #accept({ work, unit, language }: RequestOf<'accept'>): Promise<ReviewAnswer> {
    const { alignment } = this.#session.work(work).aligned;
    const address = alignment.units.find(({ id }) => id === unit)?.address;
    if (address === undefined) throw refusal(unit, 'there is no such part', 'load the page again');
    if (!alignment.work.versions.slice(1).some((version) => version.language === language)) {
      throw refusal(language, 'this is no translation of the work', 'load the page again');
    }
    const { project } = this.#session;
    await this.#record(`accept ${work} ${address} ${language}`, 'lock', async (_, shown) => {
      const { value, was } = await openLock(project.folder, shown);
      const before = value && lockUnderPresentId(value, alignment, idsOf(project));
      const meant = { addresses: [address], languages: [language] };
      writeLock(project.folder, accepted(before, alignment, meant), shown, was);
    });
    return {};
  }

  /** As an entry of `suppressions` in the configuration, or as `check --suppress-rule` for this finding alone. */
  async #acceptFinding(request: RequestOf<'accept-finding'>): Promise<ReviewAnswer> {
    const finding = this.#session
      .work(request.work)
      .findings.find(({ fingerprint }) => fingerprint === request.fingerprint);
    if (finding === undefined)
      throw refusal(request.work, 'there is no such finding any more', 'look at it again');
    const name = `accept ${finding.rule} ${request.work} ${finding.address ?? ''}`.trim();
    if (request.into === 'baseline') {
      await this.#record(name, 'baseline', async (file, shown) => {
        const { value, was } = await readBaseline(file, shown);
        const baseline = baselineOf(value ?? [], { adds: (one) => one === finding, isGone: () => false });
        baseline.accepts(finding);
        writeBaseline(file, baseline.entries(), shown, was);
      });
      return {};
    }
    await this.#record(name, 'configuration', async (file, shown) => {
      for (const entry of suppressionsFor(finding, request))
        await addToList(file, shown, 'suppressions', entry);
    });
    return {};
  }

  /** As an entry of hexapla.links.json, in the place of one that says something else of the same part. */
  async #link({ work, language, source, target, reason }: RequestOf<'link'>): Promise<ReviewAnswer> {
    const { versions } = this.#session.work(work).aligned.alignment.work;
    if (!versions.slice(1).some((version) => version.language === language)) {
      throw refusal(language, 'this is no translation of the work', 'load the page again');
    }
    const entry = { work, language, source, target, reason };
    const isSame = (other: Readonly<Record<string, unknown>>) =>
      other.work === work &&
      other.language === language &&
      (source === null ? other.target === target : other.source === source);
    await this.#record(`link ${work} ${source ?? '-'} ${language} ${target ?? '-'}`, 'links', (file, shown) =>
      addToList(file, shown, 'links', entry, isSame),
    );
    return {};
  }

  async #edit(request: RequestOf<'edit'>): Promise<ReviewAnswer> {
    const change = await textChange(this.#session, this.#session.work(request.work), request);
    if (request.isDryRun) return { diff: change.diff };
    const name = `edit ${request.work} ${request.unit} ${request.language}`;
    await this.#history.record(name, [change], async () => change.write());
    return {};
  }

  async #record(
    name: string,
    kind: keyof ReturnType<ReviewSession['files']>,
    act: (file: string, shown: string) => Promise<void>,
  ): Promise<void> {
    const file = this.#session.files()[kind];
    inOutputFolder('', dirname(file), basename(file));
    const shown = shownPath(file, this.#session.context.cwd);
    await this.#history.record(name, [{ file, shown }], () => act(file, shown));
  }
}

/** An entry for each part that a finding is about: one for all of them would accept more than was looked at. */
function suppressionsFor(finding: Finding, { reason, until }: RequestOf<'accept-finding'>) {
  return partsOf(finding).map(({ address }) => ({
    rule: finding.rule,
    work: finding.work,
    language: finding.language,
    ...(address === null ? {} : { address }),
    reason,
    ...(until === null ? {} : { until }),
  }));
}
