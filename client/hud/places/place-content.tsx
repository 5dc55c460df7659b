// What stands in each place, fetched when it is opened.
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { PlaceName } from '../../../shared/lab/place.ts'

/** Each place adds its line: `lab: lazy(async () => ({ default: (await import('./lab/panel.tsx')).LabPanel }))`. */
export const PLACE_CONTENT: Partial<Record<PlaceName, LazyExoticComponent<ComponentType>>> = {
  crisis: lazy(async () => ({ default: (await import('./crisis/panel.tsx')).CrisisPanel })),
}
