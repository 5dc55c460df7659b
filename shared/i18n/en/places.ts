// The places around the hall: what they are called and what one does there.
export const places = {
  lead: 'Each place is a room of the building and a part of this session. Walk in, or open it here.',
  open: 'Open',
  back: 'All places',
  youAreIn: 'You are here:',
  opening: 'The place is being opened…',
  names: {
    lab: 'The Lab',
    opinion: 'Opinion floor',
    crisis: 'Crisis room',
    corners: 'Majlis corners',
    academy: 'The Academy',
    exchange: 'The exchange',
    signing: 'Signing table',
    stories: 'Gallery of stories',
    record: 'Public record',
    interpretation: 'Interpretation',
    recording: 'Recording',
  },
  purposes: {
    lab: 'Teams write proposals to a challenge; one goes to the forum.',
    opinion: 'Short statements show where opinions lie, and what unites.',
    crisis: 'A globe and a timeline of events, briefings, exercises.',
    corners: 'Sit together and talk in private.',
    academy: 'Learn by doing: first visit, rehearsals, votes of history, courses.',
    exchange: 'Programmes with cohorts, pairs, meetings and notes.',
    signing: 'Draft a memorandum together and sign it with keys of your own.',
    stories: 'What digital diplomacy has done, told in stands.',
    record: 'What the public reads, and what it asks.',
    interpretation: 'Channels of languages, and who interprets on them.',
    recording: 'What was said on the floor, to be heard again.',
  },
}

export type PlacesWords = typeof places
