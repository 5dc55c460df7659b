// `majlis agreement verify`: whether a signed agreement holds, by its file alone, without any server.
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { AgreementFile } from '../../shared/journal/agreement/agreement-file.ts'
import { spokenKey } from '../../shared/journal/agreement/terms.ts'
import { type AgreementFault, verifyAgreement } from '../../shared/journal/agreement/verify-agreement.ts'
import { type Command, parsed, WrongUse } from './command.ts'
import { forTerminal } from './terminal.ts'

export const AGREEMENT_FAULTS: Readonly<Record<AgreementFault, string>> = {
  malformed: 'this is no file of an agreement',
  'wrong-hash': 'the hash is not that of the text, the title and the parties',
  'too-few-parties': 'it has fewer than two parties',
  'party-missing': 'a party has not signed',
  'signed-twice': 'a party has signed twice',
  'no-party': 'somebody signed who is no party',
  'wrong-signature': 'a signature is not of this text, this party and this key',
  'broken-journal': 'the journal in the file is not unbroken',
  'not-drafted': 'the journal does not have it drafted between these parties',
  'not-agreed': 'the journal does not have a party agree on this text',
  'key-not-announced': 'a key is not the one that the party had announced when it signed',
  'not-journaled': 'the journal does not have this signature',
  'not-concluded': 'the journal does not have it concluded',
}

const own = { name: 'agreement verify', takes: 'FILE [--text]' }

export const agreementVerifyCommand: Command = {
  ...own,
  brief: 'Verifies a signed agreement by its file alone.',
  help: [
    'Verifies an agreement that was signed at the signing table and saved as a file: the hash of its',
    'text, the signature of every party with the key that it had announced, and the journal that says',
    'so. Needs no server. Exit code 0: it holds, 1: it does not. With --text the text is shown, too.',
    'Example:  npm run majlis -- agreement verify agreement-4f7a0c2e91b3d865.json',
  ],
  async run(args) {
    const { file, isShown } = asked(args)
    const verdict = verifyAgreement(readFileSync(file, 'utf8'))
    if (verdict.file) console.log(described(verdict.file))
    if (verdict.file && isShown) console.log(`\n${linesOf(verdict.file.terms.text)}\n`)
    if (verdict.ok) {
      console.log(`The agreement holds. Head of its journal: height ${verdict.seq}, ${verdict.head}`)
      return 0
    }
    console.log('The agreement does not hold:')
    for (const { fault, of } of verdict.faults)
      console.log(`  ${AGREEMENT_FAULTS[fault]}${of && `: ${forTerminal(of)}`} (${fault})`)
    return 1
  },
}

function asked(args: readonly string[]) {
  const { positionals, values } = parsed(() =>
    parseArgs({ args: [...args], allowPositionals: true, options: { text: { type: 'boolean' } } }),
  )
  const [file] = positionals
  if (file === undefined || positionals.length > 1)
    throw new WrongUse(`Say: npm run majlis -- ${own.name} ${own.takes}`)
  if (!existsSync(file)) throw new WrongUse(`There is no file ${file}.`)
  return { file, isShown: values.text ?? false }
}

function described({ terms, hash, signatures }: AgreementFile): string {
  const signed = signatures.map(
    ({ delegation, names, key, at, signedBy }) =>
      `  ${forTerminal(names.en || delegation)} (${forTerminal(delegation)}), key ${forTerminal(spokenKey(key))}` +
      `${signedBy === null ? '' : `, by ${forTerminal(signedBy)}`}, ${timeOf(at)}`,
  )
  return [forTerminal(terms.title), `SHA-256 ${forTerminal(hash)}`, 'Signed by:', ...signed].join('\n')
}

/** A file may say any number. */
const timeOf = (at: number): string => {
  const time = new Date(at)
  return Number.isNaN(time.getTime()) ? 'at no time' : time.toISOString()
}

const linesOf = (text: string): string => text.split('\n').map(forTerminal).join('\n')
