// Waits for a program to say that it is ready.
import type { ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'

/** Resolves when the process has written `text`; rejects with what it wrote when it ends before. */
export function saying(child: ChildProcess, stream: Readable, text: string): Promise<void> {
  let said = ''
  return new Promise((resolve, reject) => {
    stream.on('data', (part: Buffer) => {
      said += part
      if (said.includes(text)) resolve()
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`it ended at once: ${said}`)))
  })
}
