// `majlis ballot verify` and `majlis ballot verify-diff`: whether the board of a secret vote holds, without any server.
import { existsSync, readFileSync } from 'node:fs'
import type { Question } from '../../shared/ballot/election/question.ts'
import type { Fails } from '../../shared/ballot/verify/open-board.ts'
import { type Holds, verifyArchive } from '../../shared/ballot/verify/verify.ts'
import { verifyDiff } from '../../shared/ballot/verify/verify-diff.ts'
import { BALLOT_FAULTS } from './ballot-faults.ts'
import { judgeOnThreads } from './ballot-threads.ts'
import { type Command, WrongUse, wordsOf } from './command.ts'
import { forTerminal } from './terminal.ts'

const one = { name: 'ballot verify', takes: 'FILE.bel' }
const two = { name: 'ballot verify-diff', takes: 'OLD.bel NEW.bel' }

export const ballotVerifyCommand: Command = {
  ...one,
  brief: 'Verifies the board of a secret vote.',
  help: [
    'Verifies the board of a secret vote; names the first event that does not hold (exit code 1).',
    'On all cores: the file byte by byte, the order of events, every signature and proof, the tally',
    'and the result. A board whose vote is still open may hold, too.',
    'Example:  npm run majlis -- ballot verify srnJaeyRws65uq.bel',
  ],
  async run(args) {
    const [file = ''] = wordsOf(one, args, 1)
    const verdict = await verifyArchive(bytesOf(file), judging())
    console.log(verdict.ok ? holds(verdict) : fails(verdict, 'The board'))
    return verdict.ok ? 0 : 1
  },
}

export const ballotVerifyDiffCommand: Command = {
  ...two,
  brief: 'Verifies that a board only adds to an older one.',
  help: ['Verifies that NEW only adds to OLD, which was kept earlier, and that NEW holds.'],
  async run(args) {
    const [older = '', newer = ''] = wordsOf(two, args, 2)
    const verdict = await verifyDiff(bytesOf(older), bytesOf(newer), judging())
    const which = verdict.of === 'old' ? 'The older board' : 'The newer board'
    console.log(verdict.ok ? `The older board is its beginning. ${holds(verdict)}` : fails(verdict, which))
    return verdict.ok ? 0 : 1
  },
}

const judging = () => ({ judgeAll: judgeOnThreads(), progress: showDone })

function bytesOf(file: string): Uint8Array {
  if (!existsSync(file)) throw new WrongUse(`There is no file ${file}.`)
  return new Uint8Array(readFileSync(file))
}

/** One line that is written over; nothing where the output is no screen. */
function showDone(done: number, of: number): void {
  if (!process.stderr.isTTY) return
  process.stderr.write(`\r\x1b[Kballots verified: ${done} of ${of}${done === of ? '\n' : ''}`)
}

const PHASES: Readonly<Record<Holds['phase'], string>> = {
  empty: 'nothing is on it',
  voting: 'the vote is open',
  closed: 'the vote has ended and is not tallied yet',
  tallied: 'the tally is not decrypted yet',
  decided: 'the result follows from the ballots',
}

function holds(verdict: Holds): string {
  const { name, phase, events, ballots, counted, registered, head, questions, counts } = verdict
  const lines = [
    `The board holds: ${PHASES[phase]}.`,
    `  election  ${forTerminal(name)}`,
    `  events    ${events}, head ${head}`,
    `  ballots   ${ballots}, of ${counted} credentials, registered ${registered}`,
    ...(counts ?? []).map((slots, index) => `  ${countedIn(questions[index]!, slots)}`),
  ]
  return lines.join('\n')
}

/** The question with the votes of each answer. */
function countedIn({ question, answers, mayBeBlank }: Question, slots: readonly number[]): string {
  const names = mayBeBlank ? ['(blank)', ...answers] : answers
  return forTerminal(`${question}  ${names.map((name, index) => `${name} ${slots[index]}`).join(', ')}`)
}

const fails = ({ fault, event }: Fails, which: string): string =>
  `${which} does not hold: event ${event}: ${BALLOT_FAULTS[fault]} (${fault}).`
