// Whether single keys are shortcuts.
import { useWords } from '../../i18n/use-words.ts'
import { ChoiceGroup } from './choice-group.tsx'
import { useScreen, useSettings } from './screen-context.ts'

export function KeySettings() {
  const { settings: names } = useWords()
  const { settings: store } = useScreen()
  const { singleKeys } = useSettings()
  return (
    <>
      <ChoiceGroup
        legend={names.shortcuts}
        options={['on', 'off'] as const}
        chosen={singleKeys ? 'on' : 'off'}
        nameOf={(each) => names[each]}
        onChoose={(each) => store.setState({ singleKeys: each === 'on' })}
      />
      <p className="hint">{names.shortcutsHint}</p>
    </>
  )
}
