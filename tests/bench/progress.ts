// How far a measurement is: one line that is written over on a screen, and nothing where the output is no screen.

export type Progress = (what: string, done: number, of: number) => void

export const showProgress: Progress = (what, done, of) => {
  if (!process.stderr.isTTY) return
  process.stderr.write(`\r\x1b[K${what}: ${done} of ${of}${done === of ? '\n' : ''}`)
}
