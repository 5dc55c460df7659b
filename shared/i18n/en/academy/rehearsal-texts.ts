// What simulated delegations say and write, in English. Sentences of our own, on questions that are nobody's in particular.

type ByLevel = Readonly<Record<'low' | 'middle' | 'high', string>>
type Axis = 'binding' | 'funding' | 'review' | 'pace'
type Topic = 'shared-water' | 'machine-judgement' | 'youth-exchange' | 'aid-corridors'

const positions: Readonly<Record<Axis, ByLevel>> = {
  binding: {
    low: 'What works in one country may not work in another. We can support recommendations, and each of us must remain free to choose the means.',
    middle:
      'We need commitments that are clear, with enough room for each of us to keep them in our own way.',
    high: 'Recommendations have been made for years. It is time for obligations that bind us all alike.',
  },
  funding: {
    low: 'Before we speak of a new fund, let us use well what is already there. My delegation cannot support new contributions.',
    middle:
      'Those who can should give more, and those who receive should say what it is for. A voluntary fund would be a fair beginning.',
    high: 'Without money this text is a promise on paper. A common fund, with regular contributions, is the least we owe.',
  },
  review: {
    low: 'Reports that each government writes about itself suffice. We see no need for another body to look over our shoulders.',
    middle:
      'A review among peers, every two years, would help us to learn from one another without blaming anyone.',
    high: 'Trust grows when somebody independent may look. We ask for a review whose findings are public.',
  },
  pace: {
    low: 'Haste has spoiled good agreements before. We should begin when we are ready, and not by a date on a calendar.',
    middle: 'Three years are enough to prepare and short enough to be taken seriously.',
    high: 'Every year that we wait is paid for by people who are not in this hall. Let us begin within twelve months.',
  },
}

const clauses: Readonly<Record<Axis, ByLevel>> = {
  binding: {
    low: 'Recommends that all States take measures for this purpose, by the means that each considers suitable;',
    middle:
      'Calls upon all States to set themselves goals for this purpose and to make them known to the others;',
    high: 'Decides that all States shall put into force the measures described in the annex to the present text;',
  },
  funding: {
    low: 'Notes that the measures are carried out within existing resources;',
    middle: 'Establishes a voluntary fund for States that ask for help in carrying out the measures;',
    high: 'Establishes a common fund, to which all States contribute each year in proportion to their means;',
  },
  review: {
    low: 'Invites each State to report, when it sees fit, on what it has done;',
    middle: 'Agrees that what has been done is reviewed among peers every two years;',
    high: 'Decides to appoint an independent panel that reviews every year what has been done, and whose findings are public;',
  },
  pace: {
    low: 'Leaves it to each State to determine when the measures begin;',
    middle: 'Resolves that the measures begin within three years;',
    high: 'Resolves that the measures begin within twelve months.',
  },
}

const topics: Readonly<
  Record<Topic, { readonly title: string; readonly draft: string; readonly recitals: readonly string[] }>
> = {
  'shared-water': {
    title: 'Water that several States share',
    draft: 'Fair use of shared rivers and aquifers',
    recitals: [
      'Recalling that rivers and aquifers know no borders, and that those who live along them depend on each other,',
      'Noting with concern that droughts have become longer and more frequent,',
    ],
  },
  'machine-judgement': {
    title: 'Decisions made by machines in public services',
    draft: 'People answer for what machines decide',
    recitals: [
      'Aware that public services in many countries have begun to leave decisions to machines,',
      'Convinced that whoever is concerned by a decision must be able to learn its reasons and to contest it,',
    ],
  },
  'youth-exchange': {
    title: 'Exchanges between young people',
    draft: 'A year of exchange for every generation',
    recitals: [
      'Believing that those who have worked together when they were young will find words for each other later,',
      'Noting that exchanges at a distance now reach young people who cannot travel,',
    ],
  },
  'aid-corridors': {
    title: 'Safe passage for humanitarian aid',
    draft: 'Passage for food, medicine and those who bring them',
    recitals: [
      'Deeply concerned that help does not reach those who need it most,',
      'Recalling the duties of all parties towards those who take no part in hostilities,',
    ],
  },
}

export const rehearsalTexts = {
  topics,
  clauses,
  positions,
  openings: [
    'Thank you for giving me the floor.',
    'My delegation is grateful for this debate.',
    'Allow me to be brief.',
  ],
  onDraft: {
    for: 'The draft before us goes in the direction that we hoped for, and we shall vote for it.',
    between:
      'In the draft before us we find much that is good, and some things with which we cannot yet live. We remain open.',
    against: 'As it stands we cannot support the draft before us. We ask its sponsors to think again.',
  },
  ownDraft:
    'With others who think as we do we have put a draft on the table. We invite all delegations to read it and to join.',
  closing: 'I thank you.',
  inCaucus:
    'Our group has spoken with its neighbours. We see where a text could lie that most of us can accept.',
  onMotion: {
    for: 'We speak in favour of the motion: it helps us to come to a decision in good order.',
    against: 'We speak against the motion: there are delegations that have not been heard yet.',
  },
  reply:
    'In exercise of the right of reply: what was said about our position does not describe it. We stand by what we have said, and by the hand that we hold out.',
  explanation: {
    yes: 'We voted in favour because the text moves us forward, though we would have wished for more in some of it.',
    no: 'We voted against. The aim is ours, too; the way that was chosen is not.',
    abstain:
      'We abstained. We do not want to stand in the way, and we could not take these obligations upon us.',
  },
  point: 'Is the speaker still on the item under discussion?',
  ruling: {
    'well-taken': 'The point is well taken. I ask the speaker to return to the item.',
    'not-well-taken': 'The speaker is within the item. Please go on.',
    answered: 'The rules leave this to the body; any delegation may move it.',
  },
  caucusTopic: 'How binding the text should be, and who pays for it',
  note: {
    title: 'Note by the Secretariat',
    text: 'This sitting is a rehearsal. Delegations marked as simulated are played by the house; their positions are made up for the occasion and say nothing about the States whose names they bear.',
  },
  people: {
    chair: 'Chair (simulated)',
    secretary: 'Secretariat (simulated)',
    delegate: (delegation: string) => `Delegate of ${delegation} (simulated)`,
  },
  sitting: (title: string) => `Rehearsal: ${title}`,
}

export type RehearsalTexts = typeof rehearsalTexts
