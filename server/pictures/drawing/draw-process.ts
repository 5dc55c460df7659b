// The process in which pictures of strangers are decoded: it holds no secret, opens no socket, and may die. One picture at a time.
import { setPriority } from 'node:os'
import { obeyOrders } from '../../processes/obey-orders.ts'
import { drawPicture } from './draw-picture.ts'
import type { DrawnPicture } from './drawn-picture.ts'

/** walking and voting come first */
const PRIORITY = 10

try {
  setPriority(PRIORITY)
} catch {
  // some platforms let nobody lower themselves (a sandbox, a container without the call): pictures are drawn all the same, and compete
}
let last: Promise<unknown> = Promise.resolve()

const house = obeyOrders((bytes: Uint8Array): Promise<DrawnPicture | null> => {
  const drawn = last.then(() => drawPicture(bytes))
  last = drawn.catch(() => null)
  return drawn
})
house.ready()
