// Bodies are read here, whole, before anything behind the door hears of the request: one that never ends, breaks off or is no
// JSON object costs no route and no line in a log. What follows finds it parsed in `req.body`, as after `express.json()`.
import type { IncomingMessage } from 'node:http'

type Bodied = IncomingMessage & { body?: unknown }

/** Calls back once all is read: true with `req.body` set, false when it is no JSON object. Never, when the line breaks. */
export function readBody(req: IncomingMessage, then: (isSound: boolean) => void): void {
  // the shape of the request has bounded its length
  const parts: Buffer[] = []
  req.on('data', (part: Buffer) => parts.push(part))
  req.on('error', () => {})
  req.on('end', () => {
    const body = parse(Buffer.concat(parts).toString('utf8'))
    if (body !== null) (req as Bodied).body = body
    then(body !== null)
  })
}

function parse(text: string): object | null {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && !Array.isArray(body) ? body : null
  } catch {
    return null
  }
}
