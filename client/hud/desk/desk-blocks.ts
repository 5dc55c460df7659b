// The blocks of the desk: what stands in each, and which of them these rules have any use for.
import type { ComponentType } from 'react'
import type { Words } from '../../../shared/i18n/en.ts'
import { rulebookOf, type Sitting } from '../../../shared/procedure/sitting.ts'
import { AgendaBlock, AgendaSummary } from './agenda/agenda-block.tsx'
import { MotionsBlock, MotionsSummary } from './business/motions-block.tsx'
import { PointsBlock, PointsSummary } from './business/points-block.tsx'
import { ProposalsBlock, ProposalsSummary } from './business/proposals-block.tsx'
import { FloorBlock, FloorSummary } from './floor/floor-block.tsx'
import { MeetingBlock, MeetingSummary } from './meeting/meeting-block.tsx'
import { RollBlock, RollSummary } from './meeting/roll-block.tsx'
import { BLOCKS, type BlockName } from './now/blocks.ts'
import { OfficeBlock, OfficeSummary } from './office/office-block.tsx'
import { ChairBlock, ChairSummary } from './people/chair-block.tsx'
import { PeopleBlock, PeopleSummary } from './people/people-block.tsx'
import { ElectionsBlock, ElectionsSummary } from './voting/elections-block.tsx'
import { VoteBlock, VoteSummary } from './voting/vote-block.tsx'

interface BlockEntry {
  readonly headingOf: (words: Words['chair']) => string
  readonly Summary: ComponentType
  readonly Body: ComponentType
}

export const BLOCK_ENTRIES: Readonly<Record<BlockName, BlockEntry>> = {
  meeting: { headingOf: ({ meeting }) => meeting.heading, Summary: MeetingSummary, Body: MeetingBlock },
  roll: { headingOf: ({ roll }) => roll.heading, Summary: RollSummary, Body: RollBlock },
  agenda: { headingOf: ({ agenda }) => agenda.heading, Summary: AgendaSummary, Body: AgendaBlock },
  floor: { headingOf: ({ floor }) => floor.heading, Summary: FloorSummary, Body: FloorBlock },
  points: { headingOf: ({ points }) => points.heading, Summary: PointsSummary, Body: PointsBlock },
  motions: { headingOf: ({ motions }) => motions.heading, Summary: MotionsSummary, Body: MotionsBlock },
  proposals: {
    headingOf: ({ proposals }) => proposals.heading,
    Summary: ProposalsSummary,
    Body: ProposalsBlock,
  },
  vote: { headingOf: ({ ballots }) => ballots.heading, Summary: VoteSummary, Body: VoteBlock },
  elections: {
    headingOf: ({ elections }) => elections.heading,
    Summary: ElectionsSummary,
    Body: ElectionsBlock,
  },
  office: { headingOf: ({ office }) => office.heading, Summary: OfficeSummary, Body: OfficeBlock },
  people: { headingOf: ({ door }) => door.heading, Summary: PeopleSummary, Body: PeopleBlock },
  chair: { headingOf: ({ seat }) => seat.heading, Summary: ChairSummary, Body: ChairBlock },
}

/** In the order of a meeting's life. What the rulebook does not know, and points while none was raised, have no block. */
export function blocksOf(sitting: Sitting): readonly BlockName[] {
  const { procedure, elections } = rulebookOf(sitting)
  const isLeftOut: Readonly<Partial<Record<BlockName, boolean>>> = {
    roll: procedure.isInformal,
    points: sitting.points.raised.length === 0,
    motions: procedure.motions.length === 0,
    proposals: procedure.proposals === null,
    elections: elections === undefined,
    office: procedure.voting.methods.secret === undefined && elections?.secret === undefined,
  }
  return BLOCKS.filter((name) => !isLeftOut[name])
}
