// `majlis decide`: the calculator. One question as JSON, from a file or standard input; one answer as JSON, on one line.
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readQuestion } from '../../shared/procedure/majority/decision-input.ts'
import { isFault } from '../../shared/procedure/majority/decision-input-fields.ts'
import { decideMatter } from '../../shared/procedure/majority/decision-matter.ts'
import { REASONS, type Reason } from '../../shared/procedure/majority/decision-weigh.ts'
import { EU_POPULATIONS } from '../../shared/procedure/rulebooks/eu-populations.ts'
import { ELECTION_MAJORITIES } from '../../shared/procedure/rulebooks/rulebook.ts'
import { BODIES, mattersOf } from '../../shared/procedure/rulebooks/rulebooks.ts'
import { type Command, parsed, WrongUse } from './command.ts'

const matters = BODIES.map((body) => `  ${body.id}: ${mattersOf(body).join(', ')}`)

const MEANS: Readonly<Record<Reason, string>> = {
  majority: 'what is asked for is there',
  'insufficient-majority': 'it is not',
  tie: 'equally divided; rejected or voted again, as the rulebook says',
  'no-votes': 'nobody cast a vote that counts',
  veto: 'the votes suffice, but a permanent member said no',
  'unanimity-broken': 'unanimity is asked for, and a member said no',
  'blocking-minority-failed': 'adopted, as those not in favour are too few members to block',
  'no-quorum': 'too few are present to decide',
}

export const decideCommand: Command = {
  name: 'decide',
  takes: '[FILE]',
  help: [
    'Says what a body decides and why: reads one JSON object from FILE or standard input, and',
    'writes one, with outcome, reason, rule and limbs, each with what it has and needs.',
    'Example:  npm run -s majlis -- decide question.json       ("decide --help" shows every field)',
  ],
  more: [
    '',
    'Rulebooks and their matters:',
    ...matters,
    '',
    'Fields of every question: "rulebook", "matter"; "members" where the body had another size.',
    'Of a vote, one of:',
    '  "votes": {"RUS": "no", "CHN": "abstain", "FRA": "yes"}     ISO 3166 alpha-3; others did not vote',
    '  "tally": {"yes": 88, "no": 55, "abstain": 23, "absent": 27}   without "absent": presence is presumed',
    '  "round": 2     the second vote, after one that was equally divided',
    `  "year": ${Object.keys(EU_POPULATIONS.years).join(' or ')}     shares of population, for qualified and reinforced majorities`,
    '  "participating": ["DEU", …]     where not all members of the EU take part',
    'Of an election:',
    '  "candidates": {"KEN": 113, "DJI": 78}, "valid": 191     votes obtained; members present and voting',
    '  "places": 1, "round": 1     to be filled in this ballot; which ballot it is',
    `  "majority"     ${ELECTION_MAJORITIES.join(', ')}; two-thirds if left out`,
    '',
    'The answer:',
    '  "outcome": adopted, rejected, elected, no-result;  "reason", "rule"',
    '  "limbs": [{"test", "have", "need", "ok"}]     votes, members or units of population',
    '  "elected": […];  "next": what follows where nothing is decided or places are left:',
    '     "ballot": second-vote, restricted, unrestricted, tie-break, lot',
    '',
    ...REASONS.map((reason) => `  ${reason}: ${MEANS[reason]}`),
  ],
  async run(args) {
    const { positionals } = parsed(() => parseArgs({ args: [...args], allowPositionals: true, options: {} }))
    if (positionals.length > 1) throw new WrongUse('Say: npm run majlis -- decide [FILE]')
    const question = readQuestion(parsedJson(textOf(positionals[0])))
    if (isFault(question)) throw new WrongUse(question.sentence)
    console.log(JSON.stringify(decideMatter(question)))
    return 0
  },
}

function textOf(file: string | undefined): string {
  if (file === undefined || file === '-') return readFileSync(0, 'utf8')
  if (!existsSync(file)) throw new WrongUse(`There is no file ${file}.`)
  return readFileSync(file, 'utf8')
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new WrongUse('"input" must be one JSON object, and this is no JSON.')
  }
}
