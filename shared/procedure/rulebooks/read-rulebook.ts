// A host's own rulebook, read from JSON (RB7, RB8): nothing is believed, every fault names its path and says what to do.
import { quoted } from '../majority/decision-input-fields.ts'
import { isName, namesOf } from './reading/names.ts'
import { decisionReader, elections, quorum } from './reading/read-decision.ts'
import { members, roles, weights } from './reading/read-members.ts'
import { procedureReader } from './reading/read-procedure.ts'
import { distinct, listOf, type Reader, recordOf, text, whole, wrong } from './reading/reader.ts'
import { fields, optional } from './reading/reader-fields.ts'
import type { Rulebook } from './rulebook.ts'

export interface RulebookFault {
  /** '' is the whole; `procedure.motions[3].decision` */
  readonly path: string
  /** the path, what is wrong there, and what to do */
  readonly sentence: string
}

/** more would not be read */
const MOST_FAULTS = 20

/** The rulebook, or the first fault of it. */
export function readRulebook(input: unknown): Rulebook | RulebookFault {
  const { rulebook, faults } = read(input)
  return faults[0] ?? rulebook
}

export const isRulebookFault = (value: Rulebook | RulebookFault): value is RulebookFault =>
  'sentence' in value

/** Every fault of it, in the order of the fields, up to twenty; none: it is a rulebook. */
export const faultsOfRulebook = (input: unknown): readonly RulebookFault[] => read(input).faults

function read(input: unknown): { readonly rulebook: Rulebook; readonly faults: readonly RulebookFault[] } {
  const faults: RulebookFault[] = []
  const say = (path: string, says: string) => {
    if (faults.length < MOST_FAULTS)
      faults.push({ path, sentence: `${path === '' ? 'The rulebook' : path} ${says}.` })
  }
  return { rulebook: rulebookReader(input)(input, { path: '', say }), faults }
}

const id: Reader<string> = (value, at) =>
  typeof value === 'string' && isName[0](value) ? value : wrong(at, `${said(value)}${isName[1]}`)
const said = (value: unknown): string => (typeof value === 'string' ? `names ${quoted(value)}, which ` : '')

const title = text(80)
const size = whole(1, 9999)
const formerSizes: Reader<readonly number[] | 'any'> = (value, at) =>
  value === 'any' ? 'any' : distinct(listOf(size, 0, 50))(value, at)
/** null says that any member of the United Nations may be one */
const membersOrAny: Reader<readonly string[] | null> = (value, at) =>
  value === null ? null : members(value, at)

function rulebookReader(input: unknown): Reader<Rulebook> {
  const names = namesOf(input)
  return fields<Rulebook>({
    id,
    version: whole(1, 9999),
    sources: listOf(text(300), 1, 20),
    title: optional(fields({ en: title, ar: title })),
    decisions: recordOf(isName, decisionReader(names), 20),
    quorum: optional(quorum),
    elections: optional(elections),
    roles: optional(roles),
    weights: optional(weights),
    size: optional(size),
    formerSizes: optional(formerSizes),
    members: optional(membersOrAny),
    procedure: procedureReader(names),
  })
}
