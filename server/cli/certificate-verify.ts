// majlis certificate verify: whether the certificate in a file was signed by the key that it names, and whether that is the forum's.
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { checkCertificate } from '../../shared/lab/academy/certificate.ts'
import { type Command, parsed, WrongUse } from './command.ts'

const NAME = 'certificate verify'
const TAKES = 'FILE [--key KEY]'

export const certificateVerifyCommand: Command = {
  name: NAME,
  takes: TAKES,
  help: [
    'Checks the signature of a certificate of the Academy, without a connection. With --key, what the forum that is said to',
    'have given it tells at /api/forum/key, also that it was that forum.',
    'npm run majlis -- certificate verify certificate.json --key majlis-0123456789abcdef+01234567+AQ…',
  ],
  async run(args) {
    const { positionals, values } = parsed(() =>
      parseArgs({ args: [...args], allowPositionals: true, options: { key: { type: 'string' } } }),
    )
    const [file] = positionals
    if (file === undefined || positionals.length !== 1)
      throw new WrongUse(`Say: npm run majlis -- ${NAME} ${TAKES}`)
    if (!existsSync(file)) throw new WrongUse(`There is no file ${file}.`)
    const checked = checkCertificate(readFileSync(file, 'utf8'))
    if (checked.is === 'unreadable') return fail('this is no certificate')
    const { certificate } = checked
    if (checked.is === 'forged')
      return fail('the signature is not one of the key that it names over these words')
    if (values.key !== undefined && values.key.trim() !== certificate.key)
      return fail(`it was signed by ${checked.forum}, and not by the key given`)
    const day = new Date(certificate.at).toISOString().slice(0, 10)
    const course = certificate.course.title || certificate.course.id
    console.log(`The certificate is as it was signed: ${certificate.name}, ${course}, ${day}.`)
    console.log(`steps ${certificate.steps.length}, forum ${checked.forum}`)
    if (values.key === undefined) console.log(`Whose key that is, the forum says: compare ${certificate.key}`)
    return 0
  },
}

function fail(reason: string): number {
  console.log(`The certificate is not good: ${reason}.`)
  return 1
}
