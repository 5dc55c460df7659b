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

/** The same for files of the record. */
export function statedForRecord(host: string, isSecure: boolean): Headers {
  const [[, policy] = ['', '']] = tableAfter('| answers | content-security-policy |')
  return { ...statedHeaders(host, isSecure), 'content-security-policy': policy }
}
