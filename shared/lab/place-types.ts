// What each place takes and shows, by its name: the door between screens and laws. Types alone.
import type { AcademyAct } from './academy/academy-acts.ts'
import type { AcademyOwn, AcademyShown } from './academy/academy-state.ts'
import type { CaptionsAct, CaptionsOwn, CaptionsShown } from './captions/captions-types.ts'
import type { CornersAct, CornersShown } from './corners/corners-law.ts'
import type { CrisisAct } from './crisis/crisis-acts.ts'
import type { CrisisOwn, CrisisShown } from './crisis/crisis-law.ts'
import type { ExchangeAct } from './exchange/exchange-acts.ts'
import type { ExchangeOwn, ExchangeShown } from './exchange/exchange-law.ts'
import type {
  InterpretationAct,
  InterpretationOwn,
  InterpretationShown,
} from './interpretation/interpretation-types.ts'
import type { LabAct, LabOwn, LabShown } from './lab/lab-types.ts'
import type { OpinionCommand } from './opinion/act.ts'
import type { OpinionOwn, OpinionShown } from './opinion/shown.ts'
import type { PlaceAct, PlaceName } from './place.ts'
import type { RecordAct, RecordOwn, RecordShown } from './record/record-types.ts'
import type { RecordingAct, RecordingShown } from './recording/recording-types.ts'
import type { SigningAct } from './signing/signing-acts.ts'
import type { SigningOwn, SigningShown } from './signing/signing-state.ts'
import type { StoriesAct } from './stories/stories-acts.ts'
import type { StoriesOwn, StoriesShown } from './stories/stories-law.ts'
import type { WallAct, WallShown } from './wall/wall-types.ts'

interface PlaceType {
  readonly act: PlaceAct
  readonly shown: unknown
  readonly own: unknown
}

/** Each place adds its line. */
export interface PlaceTypes extends Record<PlaceName, PlaceType> {
  academy: { act: AcademyAct; shown: AcademyShown; own: AcademyOwn }
  opinion: { act: OpinionCommand; shown: OpinionShown; own: OpinionOwn }
  stories: { act: StoriesAct; shown: StoriesShown; own: StoriesOwn }
  crisis: { act: CrisisAct; shown: CrisisShown; own: CrisisOwn }
  readonly corners: { act: CornersAct; shown: CornersShown; own: null }
  readonly exchange: { act: ExchangeAct; shown: ExchangeShown; own: ExchangeOwn }
  readonly signing: { act: SigningAct; shown: SigningShown; own: SigningOwn }
  captions: { act: CaptionsAct; shown: CaptionsShown; own: CaptionsOwn }
  record: { act: RecordAct; shown: RecordShown; own: RecordOwn }
  readonly wall: { readonly act: WallAct; readonly shown: WallShown; readonly own: null }
  readonly interpretation: {
    readonly act: InterpretationAct
    readonly shown: InterpretationShown
    readonly own: InterpretationOwn
  }
  readonly recording: { act: RecordingAct; shown: RecordingShown; own: null }
  readonly lab: { readonly act: LabAct; readonly shown: LabShown; readonly own: LabOwn }
}
