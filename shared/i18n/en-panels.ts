// English: what one reads in the panels of the procedure, which are fetched after the first steps.
import { acts } from './en/acts.ts'
import { alerts } from './en/alerts.ts'
import { annul } from './en/annul.ts'
import { type AtHand, atHand } from './en/at-hand.ts'
import { attire } from './en/attire.ts'
import { backIn } from './en/back-in.ts'
import { booth } from './en/booth.ts'
import { business } from './en/business.ts'
import { chair } from './en/chair.ts'
import { comfort } from './en/comfort.ts'
import { entries } from './en/entries.ts'
import { floor } from './en/floor.ts'
import { headset } from './en/headset.ts'
import { notes } from './en/notes.ts'
import { delegation, people, presiding, seats } from './en/people.ts'
import { places } from './en/places.ts'
import { procedureRefusals } from './en/procedure-refusals.ts'
import { reports } from './en/reports.ts'
import { rules } from './en/rules.ts'
import { secrecy } from './en/secrecy.ts'
import { sound } from './en/sound.ts'
import { announce, chat, help, settings } from './en/talk.ts'
import { texts } from './en/texts.ts'
import { told } from './en/told.ts'
import { tour } from './en/tour.ts'
import { vote } from './en/vote.ts'
import { wall } from './en/wall.ts'
import { ways } from './en/ways.ts'
import type { Format } from './format.ts'

export const englishPanels = (f: Format) => {
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

export type PanelPart = ReturnType<typeof englishPanels>

/** What a panel says beyond what the hall itself says of it. */
export type Beyond<Part extends keyof AtHand> = Omit<PanelPart[Part], keyof AtHand[Part]>
