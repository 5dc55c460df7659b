// What stands in each place, fetched when it is opened.
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { PlaceName } from '../../../shared/lab/place.ts'

/** Each place adds its line: `lab: lazy(async () => ({ default: (await import('./lab/panel.tsx')).LabPanel }))`. */
export const PLACE_CONTENT: Partial<Record<PlaceName, LazyExoticComponent<ComponentType>>> = {
  stories: lazy(async () => ({ default: (await import('./stories/panel.tsx')).StoriesPanel })),
  academy: lazy(async () => ({ default: (await import('./academy/panel.tsx')).AcademyPanel })),
  lab: lazy(async () => ({ default: (await import('./lab/panel.tsx')).LabPanel })),
  opinion: lazy(async () => ({ default: (await import('./opinion/panel.tsx')).OpinionPanel })),
  corners: lazy(async () => ({ default: (await import('./corners/panel.tsx')).CornersPanel })),
  exchange: lazy(async () => ({ default: (await import('./exchange/panel.tsx')).ExchangePanel })),
  signing: lazy(async () => ({ default: (await import('./signing/panel.tsx')).SigningPanel })),
  crisis: lazy(async () => ({ default: (await import('./crisis/panel.tsx')).CrisisPanel })),
  wall: lazy(async () => ({ default: (await import('./wall/panel.tsx')).WallPlacePanel })),
  captions: lazy(async () => ({ default: (await import('./captions/panel.tsx')).CaptionsPanel })),
  record: lazy(async () => ({ default: (await import('./record/panel.tsx')).RecordPlacePanel })),
}
