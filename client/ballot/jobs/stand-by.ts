// Does nothing: a thread that has answered needs no connection any more.
import type { Job } from './job.ts'

export const standBy: Job<null, null> = () => null
