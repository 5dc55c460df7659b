// Arabic: what one reads in the panels of the procedure, which are fetched after the first steps.
import { acts } from './ar/acts.ts'
import { alerts } from './ar/alerts.ts'
import { annul } from './ar/annul.ts'
import { atHand } from './ar/at-hand.ts'
import { attire } from './ar/attire.ts'
import { backIn } from './ar/back-in.ts'
import { booth } from './ar/booth.ts'
import { business } from './ar/business.ts'
import { chair } from './ar/chair.ts'
import { comfort } from './ar/comfort.ts'
import { entries } from './ar/entries.ts'
import { floor } from './ar/floor.ts'
import { headset } from './ar/headset.ts'
import { notes } from './ar/notes.ts'
import { delegation, people, presiding, seats } from './ar/people.ts'
import { places } from './ar/places.ts'
import { procedureRefusals } from './ar/procedure-refusals.ts'
import { reports } from './ar/reports.ts'
import { rules } from './ar/rules.ts'
import { secrecy } from './ar/secrecy.ts'
import { sound } from './ar/sound.ts'
import { announce, chat, help, settings } from './ar/talk.ts'
import { texts } from './ar/texts.ts'
import { told } from './ar/told.ts'
import { tour } from './ar/tour.ts'
import { vote } from './ar/vote.ts'
import { wall } from './ar/wall.ts'
import { ways } from './ar/ways.ts'
import type { PanelPart } from './en-panels.ts'
import type { Format } from './format.ts'

export const arabicPanels = (f: Format): PanelPart => {
  const near = atHand(f)
  return {
    vote: { ...near.vote, ...vote(f) },
    people: { ...near.people, ...people(f) },
    presiding: { ...near.presiding, ...presiding(f) },
    delegation: { ...near.delegation, ...delegation(f) },
    seats: { ...near.seats, ...seats(f) },
    chat: { ...near.chat, ...chat },
    settings: { ...near.settings, ...settings },
    help: { ...near.help, ...help(f) },
    announce: { ...near.announce, ...announce(f) },
    procedureRefusals,
    rules: rules(f),
    acts: acts(f),
    ways: ways(f),
    entries,
    floor: floor(f),
    business: business(f),
    chair: chair(f),
    alerts,
    wall: wall(f),
    notes: notes(f),
    places,
    texts: texts(f),
    reports: reports(f),
    told: told(f),
    comfort: comfort(f),
    tour: tour(f),
    sound: sound(f),
    headset,
    attire,
    annul: annul(f),
    backIn: backIn(f),
    secrecy: secrecy(f),
    booth: booth(f),
  }
}
