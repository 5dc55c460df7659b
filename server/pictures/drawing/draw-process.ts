// The process in which pictures of strangers are decoded: it holds no secret, opens no socket, and may die. One picture at a time.
import { setPriority } from 'node:os'
import { drawPicture } from './draw-picture.ts'
import type { DrawOrder, DrawReply } from './orders.ts'

/** walking and voting come first */
const PRIORITY = 10

try {
  setPriority(PRIORITY)
} catch {
  // some platforms let nobody lower themselves (a sandbox, a container without the call): pictures are drawn all the same, and compete
}
let last: Promise<void> = Promise.resolve()

process.on('message', ({ id, bytes }: DrawOrder) => {
  last = last.then(async () => {
    process.send?.({ id, drawn: await drawPicture(bytes) } satisfies DrawReply)
  })
})
process.on('disconnect', () => process.exit(0))
