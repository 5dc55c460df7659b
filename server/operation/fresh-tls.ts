// Certificates are renewed while a forum runs: their files are looked at every minute, and what is new is used for the next visitors.
// Nobody's line is cut for it.
import type { Server as HttpsServer } from 'node:https'
import { createSecureContext } from 'node:tls'
import type { Logger } from 'pino'
import { type Pems, readTls } from '../env.ts'
import { warnOfOpenFiles } from './open-files.ts'

const LOOK_EVERY_MS = 60_000

/** Returns how to look at once; that never throws. What cannot be used is logged, and the certificate of before stands. */
export function keepTlsFresh(server: HttpsServer, files: Pems, first: Pems, log: Logger): () => void {
  let used = first
  let refused = ''
  const look = (): void => {
    try {
      const found = readTls(files.cert, files.key)
      if (found === null || (found.cert === used.cert && found.key === used.key)) return
      // half of a renewal does not fit together: then the next look does
      createSecureContext(found)
      server.setSecureContext(found)
      used = found
      log.info('a new certificate is used')
      warnOfOpenFiles(log, [files.key])
    } catch (error) {
      const { message } = error as Error
      if (message !== refused) log.warn({ reason: message }, 'the new certificate cannot be used')
      refused = message
    }
  }
  setInterval(look, LOOK_EVERY_MS).unref()
  return look
}
