// The tables of DEPLOY.md, read as they stand.
import { readFileSync } from 'node:fs'
import path from 'node:path'

const PAGE = readFileSync(path.join(import.meta.dirname, '../../DEPLOY.md'), 'utf8')

type Headers = Readonly<Record<string, string>>

function tableAfter(head: string): readonly (readonly [string, string])[] {
  const from = PAGE.indexOf(head)
  if (from < 0) throw new Error(`DEPLOY.md has no table ${head}`)
  const lines = PAGE.slice(from).split('\n').slice(2)
  const end = lines.findIndex((line) => !line.startsWith('|'))
  return lines.slice(0, end).map((line) => {
    const [, name = '', value = ''] = line.split('|').map((cell) => cell.trim())
    return [name, value]
  })
}

/** What every answer carries at this host over TLS; over plain HTTP without what speaks of TLS. */
export function statedHeaders(host: string, isSecure: boolean): Headers {
  const stated = tableAfter('| header | value |').map(
    ([name, value]) => [name, value.replace('HOST', host)] as const,
  )
  const plain = stated
    .filter(([name]) => name !== 'strict-transport-security')
    .map(([name, value]) => [name, value.replace('wss://', 'ws://')] as const)
  return Object.fromEntries(isSecure ? stated : plain)
}

const OWN_POLICIES = tableAfter('| answers | content-security-policy |')

/** The policy of the answers that the page calls so. */
function policyOf(answers: string): string {
  const row = OWN_POLICIES.find(([name]) => name.startsWith(answers))
  if (!row) throw new Error(`DEPLOY.md states no policy of ${answers}`)
  return row[1]
}

/** The same for files of the record. */
export const statedForRecord = (host: string, isSecure: boolean): Headers => ({
  ...statedHeaders(host, isSecure),
  'content-security-policy': policyOf('files of the record'),
})

/** The same for cards in pages of others. */
export const statedForCard = (host: string, isSecure: boolean): Headers => ({
  ...statedHeaders(host, isSecure),
  'content-security-policy': policyOf('cards of sittings'),
  'cross-origin-resource-policy': 'cross-origin',
})
