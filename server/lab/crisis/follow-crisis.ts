// From the crisis room to whoever tells everyone in the hall of it: the state stays here, what may be told goes out.
import { type CrisisNews, crisisNews } from '../../../shared/lab/crisis/crisis-news.ts'
import type { CrisisState } from '../../../shared/lab/crisis/crisis-state.ts'
import type { Places } from '../places.ts'

/** Calls `told` now and whenever the room has changed. Rejects when the store fails. */
export const followCrisis = (places: Places, told: (news: CrisisNews | null) => void): Promise<void> =>
  places.follow('crisis', (state) => told(crisisNews(state as CrisisState)))
