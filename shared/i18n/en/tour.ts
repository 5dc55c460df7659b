// The tour of the building: what is said at each stop.
import type { Format } from '../format.ts'

export const tour = (f: Format) => ({
  label: 'Tour of the building',
  place: ({ number, sum }: { number: number; sum: number }) => `${f.number(number)} of ${f.number(sum)}`,
  previous: 'Back',
  next: 'Next',
  pause: 'Pause',
  play: 'Play',
  end: 'End the tour',
  keys: 'Space pauses, the arrow keys go from stop to stop, any other key ends the tour.',
  keysStill: 'The arrow keys go from stop to stop, any other key ends the tour.',
  stops: {
    court: {
      name: 'The court',
      text: 'Everyone arrives here, between palms and pools, under a barjeel, the wind tower of the houses of the Gulf. Rooms to work in stand around it.',
    },
    door: {
      name: 'The door',
      text: 'It stands open to delegations, observers and visitors. Straight ahead lies the forum hall.',
    },
    hall: {
      name: 'The forum hall',
      text: 'A round hall under a dome of interlaced rings, whose ribs show how many have voted, and then the result. The screens around it close for a closed session.',
    },
    desks: {
      name: 'The desks',
      text: 'Each delegation has a desk with its flag and its name. Lamps show who asks for the floor and who has voted, and never how.',
    },
    rostrum: {
      name: 'The rostrum',
      text: 'Here a delegate takes the floor. The ramps on both sides lead everyone up to it.',
    },
    wall: {
      name: 'The wall',
      text: 'It shows what is being decided, and after a vote the result with its rule. Around it is written: we listen before we answer; we differ with respect, and agree with clarity.',
    },
    majlis: {
      name: 'A majlis',
      text: 'Four corners to sit together in a small circle: here positions come closer before they are put to the vote.',
    },
    dome: {
      name: 'Welcome',
      text: 'The hall is yours. Walk in, take your seat, and look at the wall to see what is before the forum.',
    },
  },
})
