// The sentences of the proceedings. `who`, `motion`, `matter`, `when` and their like are phrases of minutes-phrases.ts; `text` is
// quoted already, and null where nothing was said.
import type { Format } from '../format.ts'

const saying = (text: string | null): string => (text === null ? '' : `: ${text}`)

interface Ruled {
  readonly office: string
  readonly point: string
  readonly text: string | null
}

interface Spoke {
  readonly who: string
  /** on which was spoken, in short */
  readonly motion: string | null
  readonly office: string
}

export const minutesActs = (f: Format) => {
  const kinds = {
    order: 'a point of order',
    privilege: 'a point of personal privilege',
    inquiry: 'an inquiry',
  }
  return {
    meetingOpened: ({ when, person }: { when: string; person: string | null }) =>
      `The meeting was called to order ${when}${person === null ? '' : `, ${f.name(person)} presiding`}.`,
    present: ({ count }: { count: number }) =>
      f.count(count, { one: 'There was # delegation present.', other: 'There were # delegations present.' }),
    quorum: ({ rule, have, need }: { rule: string; have: number; need: number }) =>
      `There ${f.count(have, { one: 'was # delegation with a vote present', other: 'were # delegations with a vote present' })}; the quorum is ${f.number(need)} (${rule}).`,
    meetingResumed: ({ when, person }: { when: string; person: string | null }) =>
      `The meeting was resumed ${when}${person === null ? '' : `, ${f.name(person)} presiding`}.`,
    meetingSuspended: ({ when, until }: { when: string; until: string | null }) =>
      `The meeting was suspended ${when}${until === null ? '' : `, to be resumed ${until}`}.`,
    meetingAdjourned: ({ when, until }: { when: string; until: string | null }) =>
      `The meeting rose ${when}${until === null ? '' : `; the next one is to be opened ${until}`}.`,
    sittingEnded: ({ when }: { when: string }) => `The sitting ended ${when}.`,
    chairTaken: ({ person }: { person: string }) => `${f.name(person)} took the Chair.`,
    chairLeft: ({ person }: { person: string }) => `${f.name(person)} left the Chair.`,
    agendaAdopted: 'The agenda was adopted.',
    itemClosed: 'The consideration of the item was concluded.',
    itemAdjourned: 'The debate on the item was adjourned.',
    debateClosed: 'The debate on the item was closed.',
    documentAdded: ({ who, title }: { who: string | null; title: string }) =>
      who === null ? `A document was circulated: ${title}.` : `${who} circulated a document: ${title}.`,
    documentRemoved: ({ title }: { title: string }) => `A document was withdrawn: ${title}.`,

    speech: {
      speech: ({ who }: Spoke) => `${who} made a statement`,
      reply: ({ who }: Spoke) => `${who} spoke in exercise of the right of reply`,
      explanation: ({ who }: Spoke) => `${who} spoke in explanation of vote`,
      for: ({ who, motion }: Spoke) => `${who} spoke in favour of ${motion ?? 'the motion'}`,
      against: ({ who, motion }: Spoke) => `${who} spoke against ${motion ?? 'the motion'}`,
      guest: ({ who, office }: Spoke) => `${who} spoke at the invitation of ${office}`,
      caucus: ({ who }: Spoke) => `${who} spoke in the caucus`,
    },
    speechLasting: ({ speech, duration }: { speech: string; duration: string | null }) =>
      duration === null ? `${speech}.` : `${speech} (${duration}).`,
    yields: {
      chair: 'The rest of the time was yielded to the Chair.',
      delegation: 'The rest of the time was yielded to another delegation.',
      questions: 'The rest of the time was yielded to questions.',
    },
    listOpened: 'The list of speakers was opened.',
    listClosed: 'The list of speakers was closed.',
    speechLimit: ({ duration }: { duration: string }) => `Each speech was limited to ${duration}.`,
    noSpeechLimit: 'Speeches were no longer limited in time.',
    totalLimit: ({ duration }: { duration: string }) =>
      `The time of each delegation on an item was limited to ${duration}.`,
    caucusStarted: {
      moderated: ({ duration, each, text }: { duration: string; each: string | null; text: string | null }) =>
        `A moderated caucus of ${duration} began${each === null ? '' : `, with ${each} for each speech`}${saying(text)}.`,
      unmoderated: ({ duration, text }: { duration: string; each: string | null; text: string | null }) =>
        `An unmoderated caucus of ${duration} began${saying(text)}.`,
    },
    caucusExtended: ({ when }: { when: string }) => `The caucus was extended, to end ${when}.`,
    caucusEnded: 'The caucus ended.',

    pointRaised: ({ who, kind, text }: { who: string; kind: keyof typeof kinds; text: string | null }) =>
      `${who} raised ${kinds[kind]}${saying(text)}.`,
    pointWithdrawn: ({ point }: { point: string }) => `${point} was withdrawn.`,
    ruled: {
      'well-taken': ({ office, point, text }: Ruled) =>
        `${office} ruled that ${point} was well taken${saying(text)}.`,
      'not-well-taken': ({ office, point, text }: Ruled) =>
        `${office} ruled that ${point} was not well taken${saying(text)}.`,
      answered: ({ office, point, text }: Ruled) => `${office} replied to ${point}${saying(text)}.`,
    },
    appealed: ({ who }: { who: string }) => `${who} appealed against the ruling.`,
    upheld: 'The ruling stood.',
    overruled: 'The ruling was overruled.',

    moved: ({ who, asks, text }: { who: string; asks: string; text: string | null }) =>
      `${who} moved ${asks}${saying(text)}.`,
    seconded: ({ names, motion }: { names: readonly string[]; motion: string }) =>
      `${motion} was seconded by ${f.list(names)}.`,
    motionObjected: ({ names, motion }: { names: readonly string[]; motion: string }) =>
      `${f.list(names)} objected to ${motion}.`,
    motionWithdrawn: ({ motion }: { motion: string }) => `${motion} was withdrawn.`,
    motionRuledOut: ({ office, motion, text }: { office: string; motion: string; text: string | null }) =>
      `${office} ruled ${motion} out of order${saying(text)}.`,
    motionCarried: ({ motion }: { motion: string }) => `${motion} was granted.`,
    motionFailed: ({ motion }: { motion: string }) => `${motion} was not carried.`,
    motionLapsed: ({ motion }: { motion: string }) => `${motion} lapsed.`,

    proposalSubmitted: ({ who, proposal }: { who: string; proposal: string }) =>
      `${who} submitted ${proposal}.`,
    sponsorsJoined: ({ names, text }: { names: readonly string[]; text: string }) =>
      `${f.list(names)} joined the sponsors of ${text}.`,
    sponsorsLeft: ({ names, text }: { names: readonly string[]; text: string }) =>
      `${f.list(names)} withdrew from the sponsors of ${text}.`,
    proposalIntroduced: ({ proposal }: { proposal: string }) => `${proposal} was introduced.`,
    proposalWithdrawn: ({ proposal }: { proposal: string }) => `${proposal} was withdrawn.`,
    proposalReintroduced: ({ who, proposal }: { who: string; proposal: string }) =>
      `${who} reintroduced ${proposal}.`,
    proposalReclassified: ({ proposal }: { proposal: string }) =>
      `${proposal} was to be decided by another majority.`,
    proposalReopened: ({ proposal }: { proposal: string }) => `${proposal} was before the body again.`,
    proposalAdopted: ({ proposal }: { proposal: string }) => `${proposal} was adopted.`,
    proposalRejected: ({ proposal }: { proposal: string }) => `${proposal} was considered as rejected.`,
    proposalNoResult: ({ proposal }: { proposal: string }) => `${proposal} remained without a result.`,
    proposalNoAction: ({ proposal }: { proposal: string }) => `No action was taken on ${proposal}.`,
    proposalDivided: ({ proposal, parts }: { proposal: string; parts: string }) =>
      `${proposal} was divided, with ${parts}.`,
    proposalsOrdered: ({ list }: { list: string }) =>
      `It was decided to vote on the proposals in this order: ${list}.`,
    partAdopted: ({ part }: { part: string }) => `${part} was adopted.`,
    partRejected: ({ part }: { part: string }) => `${part} was rejected.`,
    amendmentSubmitted: ({ who, amendment, change }: { who: string; amendment: string; change: string }) =>
      `${who} submitted ${amendment}: ${change}.`,
    amendmentIntroduced: ({ amendment }: { amendment: string }) => `${amendment} was introduced.`,
    amendmentAdopted: ({ amendment }: { amendment: string }) => `${amendment} was adopted.`,
    amendmentAccepted: ({ amendment }: { amendment: string }) =>
      `The sponsors accepted ${amendment}, without a vote.`,
    amendmentRejected: ({ amendment }: { amendment: string }) => `${amendment} was rejected.`,
    amendmentFallen: ({ amendment }: { amendment: string }) =>
      `In consequence ${amendment} was not put to the vote.`,
    amendmentWithdrawn: ({ amendment }: { amendment: string }) => `${amendment} was withdrawn.`,
  }
}
