// The sitting as the law sees it, for screens that are drawn by its orders.
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import { sittingFromView } from '../../law/sitting-from-view.ts'
import { useView } from '../../sitting-context.ts'

/** Made once for each view: the same object until something changes. */
export const useSittingState = (): Sitting => useView(sittingFromView)
