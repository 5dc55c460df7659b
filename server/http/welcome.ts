// What the host reads first: the links to open, and a code for a phone.
import type { AddressInfo, Server } from 'node:net'
import { isIPv4 } from 'node:net'
import { renderUnicodeCompact } from 'uqr'
import { OPEN_FORUM } from '../forum/forum.ts'

/** Prints where the forum is; the first line is for programs: "Majlis is open at URL". */
export function printWelcome(listener: Server, isSecure: boolean, addresses: readonly string[]): void {
  const { port } = listener.address() as AddressInfo
  const scheme = isSecure ? 'https' : 'http'
  const url = `${scheme}://localhost:${port}`
  const nearby = addresses.find((address) => isIPv4(address) && !address.startsWith('127.'))
  const lines = [
    `Majlis is open at ${url}`,
    '',
    `  Visit the open forum      ${url}/s/${OPEN_FORUM}`,
    `  Preside over it           ${url}/s/${OPEN_FORUM}?preside`,
    `  Without 3D                ${url}/s/${OPEN_FORUM}?view=plain`,
    `  Host a sitting            ${url}/host`,
  ]
  console.log(lines.join('\n'))
  if (nearby !== undefined) printPhoneCode(`${scheme}://${nearby}:${port}/s/${OPEN_FORUM}`, isSecure)
}

function printPhoneCode(url: string, isSecure: boolean): void {
  console.log(`\n  From a phone in the same network: ${url}\n`)
  console.log(renderUnicodeCompact(url))
  if (!isSecure)
    console.log(
      '\n  Phones give a microphone and XR over HTTPS only: "npm run majlis -- tls" makes a local certificate.',
    )
}
