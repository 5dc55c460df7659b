// `majlis agreement verify` as somebody runs it with a file in hand and no server.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { agreementText } from '../../shared/journal/agreement/agreement-file.ts'
import { signedAgreement } from '../shared/lab/signed-agreement.ts'
import { runMajlis, temporaryFolder } from './run-majlis.ts'

const folder = temporaryFolder()
const FILE = signedAgreement()
function kept(name: string, file: object): string {
  const at = path.join(folder, name)
  writeFileSync(at, agreementText(file as typeof FILE))
  return at
}

it('says that an agreement holds, who signed it, and the head of its journal; shows its text when asked', () => {
  const { code, out } = runMajlis(folder, 'agreement', 'verify', kept('good.json', FILE), '--text')
  expect(code).toBe(0)
  for (const words of [FILE.terms.title, FILE.hash, 'Head of KEN', 'يتبادل الطرفان القياسات.'])
    expect(out).toContain(words)
  expect(out).toContain(`The agreement holds. Head of its journal: height 8, ${FILE.journal.at(-1)?.hash}`)
})

it('names what does not hold, and steers no terminal', () => {
  const terms = { ...FILE.terms, title: 'On \u001b[31mshared\u202e rivers' }
  const { code, out } = runMajlis(folder, 'agreement', 'verify', kept('bad.json', { ...FILE, terms }))
  expect([code, out.includes('\u001b'), out.includes('\u202e')]).toEqual([1, false, false])
  expect(out).toContain('the hash is not that of the text, the title and the parties (wrong-hash)')
})
