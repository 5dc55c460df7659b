// The sitting that an address names.
import type { SessionId } from '../../shared/ids.ts'
import type { Forum } from '../forum/forum.ts'
import type { KeptSitting } from '../forum/kept-sitting.ts'

const SESSION_SHAPE = /^[a-z0-9_-]{3,32}$/

/** null: there is none. Rejects when the store fails. */
export const sittingFor = async (forum: Forum, id: string): Promise<KeptSitting | null> =>
  SESSION_SHAPE.test(id) ? forum.sitting(id as SessionId) : null
