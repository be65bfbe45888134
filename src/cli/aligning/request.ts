import type { LintSettings } from '../../lint/index.js';
import type { Configuration } from '../../project/configuration/config.js';
import type { GuidanceData } from '../../project/guidance/guidance.js';
import type { Project } from '../../project/types.js';
import type { RuleSetting } from '../check/rule-option.js';
import { lintSettings } from '../check/settings.js';

/** What a command wants to know of works beside their alignments: it is made where they are, in whichever thread. */
export interface Wanted {
  /** What is reported by rules as the configuration and these settings say; null for nothing. */
  readonly rules?: ReadonlyMap<string, RuleSetting> | null;
  /** Whether the rules know the user's glossary. */
  readonly withTerms?: boolean;
  /** The beads of all units. */
  readonly beads?: boolean;
}

/** How works are to be made, as a plain value: it goes to other threads. */
export interface AlignRequest {
  readonly cwd: string;
  readonly folder: string;
  /** As far as it tells of rules. */
  readonly configuration: Pick<Configuration, 'rules' | 'overrides' | 'file' | 'folder'>;
  readonly languages: readonly string[];
  readonly candidates: readonly string[];
  readonly guidance: GuidanceData;
  readonly wanted: Wanted;
}

/** What a command asks of all works of a project. */
export function alignRequest(
  cwd: string,
  { configuration, folder, guidance }: Project,
  languages: readonly string[],
  wanted: Wanted,
): AlignRequest {
  const { rules, overrides, file, folder: at } = configuration;
  return {
    cwd,
    folder,
    configuration: {
      ...(rules === undefined ? {} : { rules }),
      ...(overrides === undefined ? {} : { overrides }),
      file,
      folder: at,
    },
    languages,
    candidates: Object.values(configuration.languages ?? {}),
    guidance: guidance?.data ?? { glossary: { sides: [] }, lexicons: [], links: [] },
    wanted,
  };
}

/** The settings of rules that a request names; null where it wants no reports. */
export function settingsOf(
  { cwd, folder, configuration, wanted }: AlignRequest,
  termsOf: LintSettings['termsOf'],
): LintSettings | null {
  if (!wanted.rules) return null;
  const settings = lintSettings(cwd, { configuration, folder }, wanted.rules);
  return wanted.withTerms === true ? { ...settings, termsOf } : settings;
}
