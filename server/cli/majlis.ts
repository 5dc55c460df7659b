// The `majlis` command: finds what is asked for, and says on one line what is wrong.
import { agreementVerifyCommand } from './agreement-verify.ts'
import { ballotExportCommand } from './ballot-export.ts'
import { ballotVerifyCommand, ballotVerifyDiffCommand } from './ballot-verify.ts'
import { certificateVerifyCommand } from './certificate-verify.ts'
import { type Command, WrongUse } from './command.ts'
import { CUSTODY_COMMANDS } from './custody/commands.ts'
import { decideCommand } from './decide.ts'
import { doctorCommand } from './doctor.ts'
import { journalVerifyCommand } from './journal-verify.ts'
import { minutesCommand } from './minutes.ts'
import { rulebookCheckCommand } from './rulebook-check.ts'
import { sessionsCommand } from './sessions.ts'
import { tlsCommand } from './tls.ts'
import { votesCommand } from './votes.ts'

const COMMANDS: readonly Command[] = [
  sessionsCommand,
  journalVerifyCommand,
  ballotVerifyCommand,
  ballotVerifyDiffCommand,
  minutesCommand,
  votesCommand,
  ballotExportCommand,
  agreementVerifyCommand,
  decideCommand,
  rulebookCheckCommand,
  certificateVerifyCommand,
  tlsCommand,
  ...CUSTODY_COMMANDS,
  doctorCommand,
]

const helpOf = ({ name, takes, help }: Command): string =>
  [`  ${name} ${takes}`.trimEnd(), ...help.map((line) => `      ${line}`), ''].join('\n')

const lineOf = (command: Command): string =>
  command.brief === undefined ? helpOf(command) : helpOf({ ...command, help: [command.brief] }).trimEnd()

const HELP = `npm run majlis -- COMMAND, for who runs a forum. Data is looked for in MAJLIS_DATA (default: data), or in DATABASE_URL.
${COMMANDS.map(lineOf).join('\n')}
  --help      Shows this page; after a command, what is to be known of that.
The forum itself: npm start (PORT, MAJLIS_DATA, DATABASE_URL, TLS_CERT, TLS_KEY), npm run dev, npm test.`

async function majlis(args: readonly string[]): Promise<number> {
  const command = COMMANDS.find(({ name }) => name === args.slice(0, name.split(' ').length).join(' '))
  if (args.length === 0 || args.includes('--help') || args.includes('-h') || args[0] === 'help') {
    if (command) console.log(helpOf({ ...command, help: [...command.help, ...(command.more ?? [])] }))
    if (!command?.more) console.log(HELP)
    return 0
  }
  if (!command) {
    const names = COMMANDS.map(({ name }) => name).join(', ')
    throw new WrongUse(`There is no command ${JSON.stringify(args[0])}: say one of ${names}, or --help.`)
  }
  return command.run(args.slice(command.name.split(' ').length))
}

try {
  process.exitCode = await majlis(process.argv.slice(2))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = error instanceof WrongUse ? 2 : 1
}
