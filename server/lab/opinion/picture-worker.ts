// A thread that draws pictures of opinions, so that a thousand people on fifty statements never hold up the hall.
import { parentPort } from 'node:worker_threads'
import type { Row } from '../../../shared/lab/opinion/answer.ts'
import { type Picture, pictureOf } from '../../../shared/lab/opinion/map/picture.ts'

export interface Asked {
  readonly job: number
  readonly rows: readonly Row[]
  readonly numbers: readonly number[]
}

export interface Drawn {
  readonly job: number
  readonly picture: Picture | null
}

parentPort?.on('message', ({ job, rows, numbers }: Asked) => {
  parentPort?.postMessage({ job, picture: pictureOf(rows, numbers) } satisfies Drawn)
})
