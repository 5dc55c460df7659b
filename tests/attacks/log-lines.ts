// What a server writes while it is attacked: one line a burst, and no error of its own.

/** of the burst log (server/door/burst-log.ts), less what clocks may differ by */
const BURST_MS = 9_900
const ERROR = 50

interface Line {
  readonly level: number
  readonly time: number
  readonly msg: string
  readonly room?: string
}

/** A sentence for each kind of line that came twice within a burst, and for each error; `output` is what the server printed. */
export function faultsIn(output: string): readonly string[] {
  const lines = output
    .split('\n')
    .filter((line) => line.startsWith('{"level"'))
    .map((line) => JSON.parse(line) as Line)
  // each room has a log of its own
  const kinds = Map.groupBy(lines, ({ msg, room }) => `${msg} ${room ?? ''}`.trim())
  const tooSoon = [...kinds].filter(([, those]) =>
    those.some(({ time }, index) => index > 0 && time - those[index - 1]!.time < BURST_MS),
  )
  const errors = lines.filter(({ level }) => level >= ERROR)
  return [
    ...tooSoon.map(([kind]) => `written twice in a burst: ${kind}`),
    ...errors.map(({ msg }) => `an error: ${msg}`),
  ]
}
