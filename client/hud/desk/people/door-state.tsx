// The door: open, with a waiting room, or locked, and what that means.
import { DOORS } from '../../../../shared/procedure/roles/roles-state.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { ChoiceGroup } from '../../screen/choice-group.tsx'
import { useView } from '../../sitting-context.ts'
import { useAsk } from '../../use-ask.ts'

export function DoorState() {
  const { chair } = useWords()
  const door = useView(({ chapters }) => chapters.conduct.door)
  const { ask, refused } = useAsk()
  return (
    <div className="desk-part">
      <ChoiceGroup
        legend={chair.door.state}
        options={DOORS}
        chosen={door}
        nameOf={(each) => chair.door.doors[each]}
        onChoose={(each) => void ask('door.set', { door: each })}
      />
      <p className="hint" role="status">
        {chair.door.doorTexts[door]}
      </p>
      <RefusalLine refusal={refused} />
    </div>
  )
}
