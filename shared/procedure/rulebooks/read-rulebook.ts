// A host's own rulebook, read from JSON (RB7, RB8): nothing is believed, every fault has its path, and each language its words for what is wrong there (reading/problem.ts).
import { quoted } from '../majority/decision-input-fields.ts'
import { isName, namesOf } from './reading/names.ts'
import type { RulebookFault } from './reading/problem.ts'
import { decisionReader, elections, quorum } from './reading/read-decision.ts'
import { members, roles, weights } from './reading/read-members.ts'
import { procedureReader } from './reading/read-procedure.ts'
import { distinct, listOf, type Place, type Reader, recordOf, text, whole, wrong } from './reading/reader.ts'
import { fields, optional } from './reading/reader-fields.ts'
import type { Rulebook } from './rulebook.ts'

/** more would not be read */
const MOST_FAULTS = 20

/** The rulebook, or the first fault of it. */
export function readRulebook(input: unknown): Rulebook | RulebookFault {
  const { rulebook, faults } = read(input)
  return faults[0] ?? rulebook
}

export const isRulebookFault = (value: Rulebook | RulebookFault): value is RulebookFault => 'problem' in value

/** Every fault of it, in the order of the fields, up to twenty; none: it is a rulebook. */
export const faultsOfRulebook = (input: unknown): readonly RulebookFault[] => read(input).faults

function read(input: unknown): { readonly rulebook: Rulebook; readonly faults: readonly RulebookFault[] } {
  const faults: RulebookFault[] = []
  const say: Place['say'] = (path, problem, isOrNull = false) => {
    if (faults.length < MOST_FAULTS) faults.push({ path, problem, isOrNull })
  }
  return { rulebook: rulebookReader(input)(input, { path: '', say }), faults }
}

const id: Reader<string> = (value, at) => {
  if (typeof value !== 'string') return wrong(at, isName[1])
  return isName[0](value) ? value : wrong(at, { code: 'no-name', given: quoted(value) })
}

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
