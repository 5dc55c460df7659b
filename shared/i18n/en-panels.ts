// English: what one reads in the panels of the procedure, which are fetched after the first steps.
import { acts } from './en/acts.ts'
import { alerts } from './en/alerts.ts'
import { annul } from './en/annul.ts'
import { attire } from './en/attire.ts'
import { backIn } from './en/back-in.ts'
import { business } from './en/business.ts'
import { chair } from './en/chair.ts'
import { comfort } from './en/comfort.ts'
import { floor } from './en/floor.ts'
import { headset } from './en/headset.ts'
import { notes } from './en/notes.ts'
import { procedureRefusals } from './en/procedure-refusals.ts'
import { reports } from './en/reports.ts'
import { rules } from './en/rules.ts'
import { sound } from './en/sound.ts'
import { told } from './en/told.ts'
import { tour } from './en/tour.ts'
import { wall } from './en/wall.ts'
import { ways } from './en/ways.ts'
import type { Format } from './format.ts'

export const englishPanels = (f: Format) => ({
  procedureRefusals,
  rules: rules(f),
  acts: acts(f),
  ways: ways(f),
  floor: floor(f),
  business: business(f),
  chair: chair(f),
  alerts,
  wall: wall(f),
  notes: notes(f),
  reports: reports(f),
  told: told(f),
  comfort: comfort(f),
  tour: tour(f),
  sound: sound(f),
  headset,
  attire,
  annul: annul(f),
  backIn: backIn(f),
})

export type PanelPart = ReturnType<typeof englishPanels>
