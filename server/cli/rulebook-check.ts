// `majlis rulebook check`: whether a rulebook of one's own can be used for a sitting, and if not, everything that is wrong with it.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { rulebookFaults } from '../../shared/i18n/en/rulebook-faults.ts'
import {
  faultsOfRulebook,
  isRulebookFault,
  readRulebook,
} from '../../shared/procedure/rulebooks/read-rulebook.ts'
import { sentenceOf } from '../../shared/procedure/rulebooks/reading/problem.ts'
import type { Rulebook } from '../../shared/procedure/rulebooks/rulebook.ts'
import { type Command, WrongUse, wordsOf } from './command.ts'
import { forTerminal } from './terminal.ts'

const own = { name: 'rulebook check', takes: 'FILE' }

/** a rulebook has a few thousand signs */
const MOST_BYTES = 256 * 1024

export const rulebookCheckCommand: Command = {
  ...own,
  brief: 'Says whether a rulebook of your own can be used.',
  help: [
    'Says whether FILE (JSON) is a rulebook that a sitting can have, and what is in it; or',
    'everything that is wrong with it, each with its path. Exit code 0: it is, 1: it is not.',
    'Example:  npm run majlis -- rulebook check assets/rulebooks/example.json',
  ],
  more: [
    '',
    'A rulebook of your own has these fields; assets/rulebooks/example.json is one to begin with:',
    '  "id", "version", "sources", "title": {"en", "ar"}',
    '  "decisions": {NAME: {"rule", "test", "tie"}}     how each kind of question is decided',
    '     "test": {"is": "more-yes-than-no"}',
    '             {"is": "share", "of": BASE, "cmp": ">" or ">=", "fraction": [2, 3]}',
    '             {"is": "count", "min": {"15": 9}}, {"is": "unanimity", "abstentionBlocks": false},',
    '             {"is": "no-veto", "role": NAME}, {"is": "all" or "any", "of": [TESTS]}',
    '     BASE: yes+no, participating, present, entitled, membership',
    '  "quorum", "roles", "elections", "weights"     where it knows them',
    '  "procedure"     presence, speakers, replies, points, motions in their precedence, proposals,',
    '     amendments, division, ways of voting; null where it does not know them',
    'What each field means stands in shared/procedure/rulebooks/rulebook.ts and procedure.ts.',
  ],
  async run(args) {
    const [file = ''] = wordsOf(own, args, 1)
    const input = jsonOf(file)
    const faults = faultsOfRulebook(input)
    for (const fault of faults) console.log(forTerminal(sentenceOf(fault, rulebookFaults)))
    const rulebook = readRulebook(input)
    if (isRulebookFault(rulebook)) return 1
    for (const line of summaryOf(rulebook)) console.log(line)
    return 0
  },
}

function jsonOf(file: string): unknown {
  const found = existsSync(file) ? statSync(file) : null
  if (!found || found.isDirectory()) throw new WrongUse(`There is no file ${file}.`)
  if (found.size > MOST_BYTES) throw new WrongUse(`${file} is too large for a rulebook: ${found.size} bytes.`)
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new WrongUse(`${file} is no JSON: ${forTerminal((error as Error).message)}`)
  }
}

function summaryOf({ id, version, title, decisions, procedure }: Rulebook): readonly string[] {
  const { motions, voting } = procedure
  return [
    `This is a rulebook: ${id}, version ${version}${title ? `, ${title.en}` : ''}`,
    `  decisions: ${Object.entries(decisions)
      .map(([name, { rule }]) => `${name} (${rule})`)
      .join(', ')}`,
    `  motions, the first before all others: ${motions.map(({ motion }) => motion).join(', ') || 'none'}`,
    `  ways of voting: ${Object.keys(voting.methods).join(', ')}`,
  ]
}
