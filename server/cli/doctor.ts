// `majlis doctor`: looks at everything that a forum needs of its machine, and says what to do where something is not well.
import { parseArgs } from 'node:util'
import { examine } from '../doctor/examine.ts'
import { linesOf } from '../doctor/finding.ts'
import { furnish } from '../furnish.ts'
import { type Command, parsed, WrongUse } from './command.ts'

export const doctorCommand: Command = {
  name: 'doctor',
  takes: '[--url URL]',
  brief: 'Examines this machine and says what to do.',
  help: ['Examines this machine, and what visitors are answered at URL; says what to do.'],
  more: [
    'Looks at ports, certificate, disk, clock, modes of secret files, store and Redis as the',
    'environment names them. A forum may be running meanwhile. Exit code 0: nothing is wrong',
    '(there may be warnings), 1: something is.',
    'Example:  npm run majlis -- doctor --url https://forum.example.org',
  ],
  async run(args) {
    const { values } = parsed(() => parseArgs({ args: [...args], options: { url: { type: 'string' } } }))
    const url = values.url ?? null
    if (url !== null && !/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
      throw new WrongUse(`${JSON.stringify(url)} is no address: give one such as https://forum.example.org.`)
    const open = (settings: Parameters<typeof furnish>[0]) => furnish({ ...settings, logLevel: 'silent' })
    const found = await examine({ env: process.env, url, open })
    for (const finding of found) console.log(linesOf(finding).join('\n'))
    const [faults, warnings] = (['fault', 'warning'] as const).map(
      (verdict) => found.filter((finding) => finding.verdict === verdict).length,
    )
    console.log(`\nFaults: ${faults}, warnings: ${warnings}.`)
    return faults === 0 ? 0 : 1
  },
}
