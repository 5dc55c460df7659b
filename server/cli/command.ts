// What a command of `npm run majlis` is, and how it says that it was asked wrongly.
import { parseArgs } from 'node:util'

export interface Command {
  /** one or two words */
  readonly name: string
  /** what follows the name */
  readonly takes: string
  /** one line for the page of all commands; without it that shows the whole help */
  readonly brief?: string
  /** lines of help: what it does, then an example */
  readonly help: readonly string[]
  /** what only `npm run majlis -- NAME --help` shows, after these */
  readonly more?: readonly string[]
  /** The exit code: 0 done, 1 what was looked at is wrong. Throws WrongUse, or an Error that says what failed. */
  readonly run: (args: readonly string[]) => Promise<number>
}

/** The command cannot be carried out as it was asked; the message is one sentence that says what to do. */
export class WrongUse extends Error {}

/** Throws WrongUse unless there is nothing but `count` plain words. */
export function wordsOf(
  command: Pick<Command, 'name' | 'takes'>,
  args: readonly string[],
  count: number,
): string[] {
  const { positionals } = parsed(() => parseArgs({ args: [...args], allowPositionals: true, options: {} }))
  if (positionals.length !== count)
    throw new WrongUse(`Say: npm run majlis -- ${command.name} ${command.takes}`.trim())
  return positionals
}

/** What `parse` gives; its TypeError about an unknown option becomes a WrongUse. */
export function parsed<Result>(parse: () => Result): Result {
  try {
    return parse()
  } catch (error) {
    const [sentence] = (error as Error).message.split('. ')
    throw new WrongUse(`${sentence}; npm run majlis -- --help shows what there is.`)
  }
}
